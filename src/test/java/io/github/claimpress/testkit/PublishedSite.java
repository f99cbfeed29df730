package io.github.claimpress.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site as it was written: its files, and its pages as a browser would read them. */
public final class PublishedSite {
    private static final Pattern ENTRY = Pattern.compile("(?:[a-z]{2}/)?fact-checks/(?!page/)[^/]+/index\\.html");

    private static final Pattern INDEXES = Pattern.compile(
            "(?:fact-checks|countries|topics|verdicts|narratives|denials|requests-for-comment|corrections|search|standards)/");

    private final Path folder;
    private final List<String> files;
    private final Map<String, Document> read = new ConcurrentHashMap<>();

    public PublishedSite(Path folder) {
        this.folder = folder;
        this.files = Folders.files(folder);
        if (files.isEmpty()) {
            throw new AssertionError("there is no site in " + folder + "; mvn package builds it");
        }
    }

    /** This repository's own site, as the runnable jar has built it. */
    public static PublishedSite own() {
        return new PublishedSite(Path.of(System.getProperty("claimpress.demo", "target/site")));
    }

    public Path folder() {
        return folder;
    }

    public List<String> files() {
        return files;
    }

    public boolean has(String path) {
        return files.contains(path);
    }

    public String text(String path) {
        return Folders.text(folder.resolve(path));
    }

    public byte[] bytes(String path) {
        return Folders.bytes(folder.resolve(path));
    }

    public List<String> pages() {
        return ending(".html").toList();
    }

    /** The pages of single fact-checks, in every language. */
    public List<String> entryPages() {
        return pages().stream().filter(path -> ENTRY.matcher(path).matches()).toList();
    }

    public Stream<String> ending(String end) {
        return files.stream().filter(path -> path.endsWith(end));
    }

    public Document page(String path) {
        return read.computeIfAbsent(path, fresh -> Jsoup.parse(text(path)));
    }

    /**
     * One page of each kind and language: the fullest, in which most can go wrong. Not {@code 404.html}, which names
     * its files from where the site is published, since it may stand anywhere.
     */
    public Collection<String> onePageOfEachKind() {
        SortedMap<String, String> found = new TreeMap<>();
        for (String path : pages()) {
            if (path.equals("404.html")) {
                continue;
            }
            found.merge(kind(path), path, (one, other) -> size(one) >= size(other) ? one : other);
        }
        return found.values();
    }

    private long size(String path) {
        return Folders.bytes(folder.resolve(path)).length;
    }

    /** A page's path with names left out, such as {@code countries/*}; the site's text pages are of one kind. */
    public static String kind(String path) {
        String folder = path.replaceFirst("index\\.html$", "");
        String language = folder.matches("[a-z]{2}/.*") ? folder.substring(0, 3) : "";
        String inside = folder.substring(language.length());
        int first = inside.indexOf('/');
        boolean deeper = first >= 0 && first < inside.length() - 1;
        if (deeper) {
            return language + inside.substring(0, first) + "/*";
        }
        return language + (inside.isEmpty() || INDEXES.matcher(inside).matches() ? inside : "text");
    }

    public boolean isFile(String path) {
        return Files.isRegularFile(folder.resolve(path));
    }
}
