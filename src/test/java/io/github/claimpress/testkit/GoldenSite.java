package io.github.claimpress.testkit;

import io.github.claimpress.BuildOptions;
import io.github.claimpress.Publisher;
import io.github.claimpress.Result;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.report.ShortFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A situation in {@code src/test/sites} with what must come of it: its files in {@code expected/}, its problems in
 * {@code problems.txt}. Pictures, styles, scripts and the search index are expected by name only, in
 * {@code expected/files.txt}, and so is the manifest, which says of all files what the comparison says already.
 */
public record GoldenSite(Path folder) {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Path SITES = Path.of("src/test/sites");
    private static final List<String> SOURCES = List.of("content", "templates", "static");
    private static final Pattern TEXT = Pattern.compile(".*\\.(html|xml|json|jsonl|csv|txt)");
    private static final Pattern BY_NAME = Pattern.compile("data/manifest\\.json|search/.*(?<!index\\.html)");

    /** The mark that a page gives a style or script, so that no old copy is used; it changes with each style. */
    private static final Pattern MARK = Pattern.compile("\\?v=[0-9a-f]{8}");

    public static List<GoldenSite> all() {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.sorted().map(GoldenSite::new).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Copies what an editor would have written. */
    public void copyTo(Path site) {
        for (String one : SOURCES) {
            Folders.copy(folder.resolve(one), site.resolve(one));
        }
    }

    /**
     * Builds a copy.
     *
     * @param site a folder that {@link #copyTo} has filled; its output is {@code out} beside the sources
     */
    public static Result build(Path site, int jobs) {
        BuildOptions options = new BuildOptions(
                site, site.resolve("out"), site.resolve("cache"), null, false, DAY, false, false, null, jobs);
        return new Publisher(Progress.SILENT).build(options);
    }

    public static String problems(Result result) {
        return new ShortFormat().show(result.problems());
    }

    /** What a build came to, in the form in which it is expected: {@code files.txt}, and each text by its path. */
    public static SortedMap<String, String> shown(Path site) {
        SortedMap<String, byte[]> output = Folders.read(site.resolve("out"));
        SortedMap<String, String> shown = new TreeMap<>();
        shown.put("files.txt", String.join("\n", output.keySet()) + "\n");
        output.forEach((path, bytes) -> {
            if (TEXT.matcher(path).matches() && !BY_NAME.matcher(path).matches()) {
                shown.put(path, MARK.matcher(text(bytes)).replaceAll("?v=mark"));
            }
        });
        return shown;
    }

    public SortedMap<String, String> expected() {
        SortedMap<String, String> expected = new TreeMap<>();
        Folders.read(folder.resolve("expected")).forEach((path, bytes) -> expected.put(path, text(bytes)));
        return expected;
    }

    public String expectedProblems() {
        return Folders.text(folder.resolve("problems.txt"));
    }

    /** Takes what a build came to as what is expected from now on. */
    public void update(Map<String, String> shown, String problems) {
        Folders.delete(folder.resolve("expected"));
        shown.forEach((path, text) ->
                Folders.write(folder.resolve("expected").resolve(path), text.getBytes(StandardCharsets.UTF_8)));
        Folders.write(folder.resolve("problems.txt"), problems.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
