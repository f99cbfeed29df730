package io.github.claimpress.start;

import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.diagnostic.RefusedException;
import io.github.claimpress.text.FileTree;
import io.github.claimpress.yaml.YamlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A site to begin with: the starter's files, with a title, a day and a version filled in. */
public final class NewSite {
    private static final Pattern BLANK = Pattern.compile("@([a-z]+)@");

    private final FileTree starter;

    /**
     * @param starter the files as they lie; a name that begins with {@code dot-} stands for one that begins with a dot,
     *     and {@code year} in a path for the year
     */
    public NewSite(FileTree starter) {
        this.starter = starter;
    }

    /**
     * Writes all files.
     *
     * @param folder is made where it is not there; a repository without any file yet counts as empty
     * @param version of this program
     * @param more further files by path
     */
    public void write(Path folder, String title, LocalDate day, String version, Map<String, String> more) {
        refuseUnlessEmpty(folder);
        String line = OneLine.of(title);
        String year = String.valueOf(day.getYear());
        Map<String, String> words =
                Map.of("title", YamlText.quoted(line), "today", day.toString(), "year", year, "version", version);
        Folder target = new Folder(folder);
        for (FileTree.Entry file : starter.list("")) {
            String path = file.path().replaceAll("(^|/)dot-", "$1.").replace("/year/", "/" + year + "/");
            byte[] bytes = starter.read(file.path()).orElseThrow();
            String text = fill(new String(bytes, StandardCharsets.UTF_8), words);
            target.add(path, text.getBytes(StandardCharsets.UTF_8));
        }
        more.forEach((path, text) -> target.add(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String fill(String text, Map<String, String> words) {
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(words.getOrDefault(blank.group(1), blank.group())));
    }

    private static void refuseUnlessEmpty(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(folder + " is a file; name a folder that is empty or not there yet");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(file -> !file.getFileName().toString().equals(".git"))
                    .findAny()
                    .ifPresent(file -> {
                        throw new RefusedException(
                                folder + " is not empty: " + file.getFileName() + " is in it. Name a folder that is"
                                        + " empty or not there yet, so that nothing of yours is mixed with a new site");
                    });
        } catch (IOException failure) {
            throw new PublishingException("cannot look into " + folder + ": " + failure, failure);
        }
    }
}
