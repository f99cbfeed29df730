package io.github.claimpress;

import io.github.claimpress.testkit.SeededEntry;
import io.github.claimpress.testkit.SeededLanguage;
import io.github.claimpress.testkit.SeededSite;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The files that the build of a seeded site owes to its entries, worked out from the entries alone. Without what is of
 * the theme, and without the search index, which is cut by size.
 */
final class SeededFiles {
    private static final int PAGE_SIZE = 50;
    private static final List<String> ONCE = List.of(
            "404.html",
            ".nojekyll",
            "opensearch.xml",
            "robots.txt",
            "sitemap.xml",
            "data/claimreview.json",
            "data/fact-checks.csv",
            "data/fact-checks.jsonl",
            "data/manifest.json");
    private static final Map<String, String> COUNTRY_NAMES = Map.of(
            "AZ", "azerbaijan",
            "UA", "ukraine",
            "GE", "georgia",
            "AM", "armenia",
            "TR", "turkey",
            "KZ", "kazakhstan",
            "MD", "moldova",
            "PL", "poland");

    private final List<SeededEntry> entries;
    private final String start;
    private final SortedSet<String> files;

    private SeededFiles(List<SeededEntry> entries, String start, SortedSet<String> files) {
        this.entries = entries;
        this.start = start;
        this.files = files;
    }

    static SortedSet<String> of(List<SeededEntry> all) {
        SortedSet<String> files = new TreeSet<>(ONCE);
        for (SeededLanguage language : SeededLanguage.values()) {
            List<SeededEntry> some =
                    all.stream().filter(entry -> entry.language() == language).toList();
            String start = language == SeededLanguage.LATIN ? "" : language.code() + "/";
            if (!some.isEmpty()) {
                new SeededFiles(some, start, files).add();
            }
        }
        return files;
    }

    private void add() {
        page("");
        file("feed.xml");
        file("feed.json");
        entries.forEach(entry -> page("fact-checks/" + entry.slug() + "/"));
        entries.forEach(entry -> file("fact-checks/" + entry.slug() + "/index.json"));
        list("fact-checks/", entries.size());
        List.of("countries/", "topics/", "verdicts/", "narratives/", "standards/", "search/", "about/")
                .forEach(this::page);
        COUNTRY_NAMES.forEach((code, name) -> fedList(
                "countries/" + name + "/",
                entry -> entry.countries().contains(code) || entry.origin().equals(code)));
        SeededSite.TOPICS.forEach(
                id -> fedList("topics/" + id + "/", entry -> entry.topics().contains(id)));
        for (String key : SeededSite.VERDICTS) {
            list("verdicts/" + key + "/", count(entry -> entry.verdict().equals(key)));
            file("verdicts/" + key + "/feed.xml");
        }
        SeededSite.NARRATIVES.forEach(id ->
                fedList("narratives/" + id + "/", entry -> entry.narrative().equals(id)));
        SeededSite.SPEAKERS.forEach(
                id -> list("actors/" + id + "/", count(entry -> entry.speaker().equals(id))));
        SeededSite.PEOPLE.forEach(id -> list("people/" + id + "/", entries.size()));
        list("denials/", count(SeededEntry::denied));
        list("requests-for-comment/", entries.size());
        list("corrections/", count(SeededEntry::corrected));
        file("corrections/feed.xml");
    }

    /** A list with a feed, unless there is nothing in it. */
    private void fedList(String folder, Predicate<SeededEntry> chosen) {
        list(folder, count(chosen));
        if (count(chosen) > 0) {
            file(folder + "feed.xml");
        }
    }

    private void list(String folder, int items) {
        page(folder);
        for (int from = PAGE_SIZE, number = 2; from < items; from += PAGE_SIZE, number++) {
            page(folder + "page/" + number + "/");
        }
    }

    private int count(Predicate<SeededEntry> chosen) {
        return (int) entries.stream().filter(chosen).count();
    }

    private void page(String folder) {
        file(folder + "index.html");
    }

    private void file(String path) {
        files.add(start + path);
    }
}
