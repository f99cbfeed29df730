package io.github.claimpress;

import io.github.claimpress.cli.BuildJvm;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.testkit.Folders;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
        List<ProcessCost> with = new ArrayList<>();
        List<ProcessCost> without = new ArrayList<>();
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            with.add(built(arguments[0], arguments[1], "with"));
            without.add(built(arguments[0], arguments[1], "without"));
        }
        ProcessCost more = ProcessCost.median(with);
        ProcessCost less = ProcessCost.median(without);
        OUT.printf(
                "median with %s%nmedian without %s%nwith is so many times without: %s%n",
                more, less, more.comparedWith(less));
    }

    /** In a JVM as a build of many entries gives itself. */
    private static ProcessCost built(String site, String output, String how) throws IOException, InterruptedException {
        Folders.delete(Path.of(output));
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(BuildJvm.options());
        command.addAll(List.of(
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                IndexShareBench.class.getName(),
                "once",
                site,
                output,
                how));
        ProcessCost cost = ProcessCost.of(command, Path.of("").toAbsolutePath());
        OUT.printf("%-8s %s%n", how, cost);
        return cost;
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
}
