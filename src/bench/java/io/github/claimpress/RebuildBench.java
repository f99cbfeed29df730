package io.github.claimpress;

import io.github.claimpress.testkit.Folders;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a new process takes for a site in which one entry was edited since the last build, over that build's output and
 * with its cache; beside it the build from nothing.
 *
 * <p>Arguments: the site, which is left as it was (work on a copy all the same); a folder for the outputs, which must not
 * be there yet and is deleted in the end; how many rounds.
 */
public final class RebuildBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private RebuildBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path site = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]).toAbsolutePath();
        if (Files.exists(output)) {
            throw new IOException(output + " is there already, and would be deleted");
        }
        Path entry = entry(site);
        String before = Files.readString(entry);
        List<ProcessCost> cold = new ArrayList<>();
        List<ProcessCost> again = new ArrayList<>();
        try {
            for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
                Path folder = Files.createDirectories(output.resolve(Integer.toString(round)));
                List<String> command =
                        OwnBuild.command(List.of(), site, folder.resolve("out").toString());
                cold.add(ProcessCost.of(command, folder));
                Files.writeString(entry, before + "\nEdit number " + round + ".\n");
                again.add(ProcessCost.of(command, folder));
                Files.writeString(entry, before);
                OUT.printf("%3d  cold   %s%n", round, cold.get(cold.size() - 1));
                OUT.printf("%3d  again  %s%n", round, again.get(again.size() - 1));
            }
        } finally {
            Files.writeString(entry, before);
            Folders.delete(output);
        }
        OUT.printf("median cold   %s%nmedian again  %s%n", ProcessCost.median(cold), ProcessCost.median(again));
        OUT.printf(
                "again is so many times cold: %s%n", ProcessCost.median(again).comparedWith(ProcessCost.median(cold)));
    }

    /** One in the middle. */
    private static Path entry(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site.resolve("content/fact-checks"))) {
            List<Path> entries =
                    all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
            return entries.get(entries.size() / 2);
        }
    }
}
