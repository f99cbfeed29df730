package io.github.claimpress;

import io.github.claimpress.diagnostic.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the search index adds to a build: builds in turn with it and without it, each in a new machine, into an empty folder.
 * Takes the folder of a site, an output folder that may be deleted, and how often.
 */
public final class IndexShareBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private IndexShareBench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("once")) {
            once(Path.of(arguments[1]), Path.of(arguments[2]), arguments[3].equals("with"));
            return;
        }
        List<Long> with = new ArrayList<>();
        List<Long> without = new ArrayList<>();
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            with.add(time(arguments[0], arguments[1], "with"));
            without.add(time(arguments[0], arguments[1], "without"));
        }
        OUT.printf(
                "median with the index %,d ms, without %,d ms: %.1f %% more%n",
                median(with), median(without), 100.0 * (median(with) - median(without)) / median(without));
    }

    /** In a JVM as a build of many entries gives itself. */
    private static long time(String site, String output, String how) throws IOException, InterruptedException {
        delete(Path.of(output));
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Djava.awt.headless=true",
                "-XX:+UseSerialGC",
                "-XX:MaxInlineLevel=3",
                "-XX:MaxInlineSize=20",
                "-XX:FreqInlineSize=35",
                "-XX:InlineSmallCode=400",
                "-cp",
                System.getProperty("java.class.path"),
                IndexShareBench.class.getName(),
                "once",
                site,
                output,
                how);
        long begin = System.nanoTime();
        int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
        long spent = (System.nanoTime() - begin) / 1_000_000;
        if (ended != 0) {
            throw new IOException("the build ended with " + ended);
        }
        OUT.printf("%s the index %,d ms%n", how, spent);
        return spent;
    }

    private static void once(Path site, Path output, boolean index) {
        Path cache = output.resolveSibling(output.getFileName() + "-cache");
        BuildOptions options = new BuildOptions(site, output, cache, null, false, null, false, false, null, 0);
        try (Pipeline pipeline = new Pipeline(options, LocalDate.of(2026, 1, 1), Progress.SILENT)) {
            if (!index) {
                pipeline.extensions.exports.removeIf(export -> export.name().equals("search"));
            }
            if (pipeline.build().failed()) {
                throw new IllegalStateException("the site has errors");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
