package io.github.claimpress;

import io.github.claimpress.testkit.Folders;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a whole build costs by process, in turn with other programs.
 *
 * <p>Arguments: options for java such as {@code -Xmx384m}, if any; the site; a folder for the outputs, which must not be
 * there yet and is deleted in the end; how many rounds; and then, after {@code --} each, other commands. In those
 * {@code {output}} stands for a new folder. Our own build begins each round without a cache.
 */
public final class BuildBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String OWN = "claimpress";

    /** What takes turns. @param own whether it is our own build */
    private record Turn(String name, List<String> command, boolean own, List<ProcessCost> costs) {
        Turn(String name, List<String> command, boolean own) {
            this(name, command, own, new ArrayList<>());
        }
    }

    private BuildBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(arguments));
        List<String> options = new ArrayList<>();
        while (words.get(0).startsWith("-")) {
            options.add(words.remove(0));
        }
        Path site = Path.of(words.remove(0));
        Path output = Path.of(words.remove(0)).toAbsolutePath();
        int rounds = Integer.parseInt(words.remove(0));
        List<Turn> turns = turns(OwnBuild.command(options, site, "{output}"), words);
        if (Files.exists(output)) {
            throw new IOException(output + " is there already, and would be deleted");
        }
        try {
            for (int round = 1; round <= rounds; round++) {
                for (int i = 0; i < turns.size(); i++) {
                    take(turns.get(i), output.resolve(round + "-" + i), round);
                }
            }
        } finally {
            // Not before: a file system that is still busy with deleting slows the next build.
            Folders.delete(output);
        }
        summary(turns);
    }

    private static List<Turn> turns(List<String> own, List<String> others) {
        List<Turn> turns = new ArrayList<>(List.of(new Turn(OWN, own, true)));
        List<String> command = new ArrayList<>();
        for (String word : others) {
            if (word.equals("--")) {
                command = new ArrayList<>();
                turns.add(new Turn("", command, false));
            } else {
                command.add(word);
            }
        }
        turns.replaceAll(turn -> turn.own() ? turn : new Turn(turn.command().get(0), turn.command(), false));
        return turns;
    }

    private static void take(Turn turn, Path folder, int round) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        String output = folder.resolve("out").toString();
        List<String> command = turn.command().stream()
                .map(word -> word.replace("{output}", output))
                .toList();
        // The cache lies below the folder that a build runs in.
        ProcessCost cost =
                ProcessCost.of(command, turn.own() ? folder : Path.of("").toAbsolutePath());
        turn.costs().add(cost);
        OUT.printf("%3d  %-12s %s%n", round, turn.name(), cost);
    }

    private static void summary(List<Turn> turns) {
        ProcessCost own = ProcessCost.median(turns.get(0).costs());
        for (Turn turn : turns) {
            OUT.printf("median %-10s %s%n", turn.name(), ProcessCost.median(turn.costs()));
        }
        for (Turn turn : turns.subList(1, turns.size())) {
            OUT.printf(
                    "%s is so many times %s: %s%n",
                    OWN, turn.name(), own.comparedWith(ProcessCost.median(turn.costs())));
        }
    }
}
