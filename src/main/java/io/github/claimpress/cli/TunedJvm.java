package io.github.claimpress.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * A run that is over in seconds spends most of them in a compiler that is made for days. A jar cannot ask for another
 * one, so the program starts itself again with fitting settings: measured, with reasons, in
 * {@code docs/adr/0004-a-second-jvm-for-short-runs.md}. {@code -Dclaimpress.jvm=as-is} turns it off.
 */
final class TunedJvm {
    static final String SWITCH = "claimpress.jvm";

    private static final String TUNED = "tuned";

    /** Up to so many entries the plain compiler is done before the better one would have paid for itself. */
    static final int FEW = 3_000;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Set<String> WORTH_IT = Set.of("build", "check", "similar");

    /**
     * Memory is collected by all processors at once, in parts whose sizes stay as they are, and what is still there after two
     * collections is moved no more: entries and texts are wanted to the end. The plain compiler begins a little earlier.
     * Another JVM passes over what it does not know.
     */
    private static final List<String> FOR_ALL = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseParallelGC",
            "-XX:-UseAdaptiveSizePolicy",
            "-XX:MaxTenuringThreshold=1",
            "-XX:Tier3InvocationThreshold=100",
            "-XX:Tier3MinInvocationThreshold=50",
            "-XX:Tier3CompileThreshold=1000");

    private static final List<String> FOR_FEW = List.of("-XX:TieredStopAtLevel=1");

    /**
     * The better compiler for what is called most alone, without the notes that it would like to have of all the rest. Checksums,
     * of which it knows the processor's own instructions, are its work at once.
     */
    private static final List<String> FOR_MANY = List.of(
            "-XX:Tier4InvocationThreshold=150000",
            "-XX:Tier4MinInvocationThreshold=18000",
            "-XX:Tier4CompileThreshold=450000",
            "-XX:Tier4BackEdgeThreshold=1200000",
            "-XX:-C1UpdateMethodData",
            "-XX:MaxInlineLevel=5",
            "-XX:FreqInlineSize=100",
            "-XX:InlineSmallCode=1000",
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=CompileThresholdScaling,sun.security.provider.SHA2::*,0.001",
            "-XX:CompileCommand=CompileThresholdScaling,sun.security.provider.DigestBase::*,0.001",
            "-XX:InitialRAMPercentage=8",
            "-XX:NewRatio=4");

    private TunedJvm() {}

    /** The exit code of the run in a JVM of its own; empty where it has to be done in this one. */
    static OptionalInt run(String[] arguments) {
        String setting = System.getProperty(SWITCH);
        if (setting != null) {
            if (setting.equals(TUNED)) {
                endWithParent();
            }
            return OptionalInt.empty();
        }
        ProcessHandle.Info self = ProcessHandle.current().info();
        Optional<List<String>> command = self.command()
                .flatMap(java -> self.arguments()
                        .flatMap(all -> command(java, List.of(all), List.of(arguments), System.getenv())));
        return command.isPresent() ? run(command.get()) : OptionalInt.empty();
    }

    /**
     * How to start the second JVM. None where the command is too short to gain, or where whoever started this one had
     * wishes of their own beyond memory and properties.
     */
    static Optional<List<String>> command(
            String java, List<String> whole, List<String> arguments, Map<String, String> environment) {
        int own = whole.size() - arguments.size();
        if (arguments.isEmpty()
                || !WORTH_IT.contains(arguments.get(0))
                || environment.containsKey("JDK_JAVA_OPTIONS")
                || environment.containsKey("JAVA_TOOL_OPTIONS")
                || own < 0
                || !whole.subList(own, whole.size()).equals(arguments)
                || !isPlain(whole.subList(0, own))) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(java, "-D" + SWITCH + "=" + TUNED));
        command.addAll(options(hasMany(arguments)));
        command.addAll(archive(whole.subList(0, own)));
        command.addAll(whole);
        return Optional.of(command);
    }

    /** How such a JVM works. @param many whether most of its work is many entries */
    static List<String> options(boolean many) {
        List<String> options = new ArrayList<>(FOR_ALL);
        options.addAll(many ? FOR_MANY : FOR_FEW);
        return options;
    }

    /** Uses the archive of classes beside the jar. One of another JDK or jar is passed over, and must not be told about. */
    private static List<String> archive(List<String> options) {
        int option = options.indexOf("-jar");
        if (option < 0) {
            return List.of();
        }
        String archive = options.get(option + 1).replaceFirst("\\.jar$", ".jsa");
        return Files.isRegularFile(Path.of(archive))
                ? List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable")
                : List.of();
    }

    private static boolean isPlain(List<String> options) {
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (option.equals("-jar") || option.equals("-cp")) {
                i++;
            } else if (option.startsWith("-") ? !option.matches("-(D|Xm[sxn]|Xss).*") : i < options.size() - 1) {
                return false;
            }
        }
        return true;
    }

    private static Path site(List<String> arguments) {
        int option = arguments.indexOf("--site");
        if (option >= 0 && option + 1 < arguments.size()) {
            return Path.of(arguments.get(option + 1));
        }
        return Path.of(arguments.stream()
                .filter(argument -> argument.startsWith("--site="))
                .map(argument -> argument.substring("--site=".length()))
                .findFirst()
                .orElse(""));
    }

    private static boolean hasMany(List<String> arguments) {
        try {
            return without(site(arguments).resolve("content/fact-checks"), FEW) < 0;
        } catch (IOException | DirectoryIteratorException unreadable) {
            return false;
        }
    }

    /** A number less the entries in a folder. Less than zero is enough; to look at each file would take as long as to start a JVM. */
    private static int without(Path folder, int number) throws IOException {
        int left = number;
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            Iterator<Path> paths = inside.iterator();
            while (left >= 0 && paths.hasNext()) {
                Path path = paths.next();
                if (path.toString().endsWith(".md")) {
                    left--;
                } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    left = without(path, left);
                }
            }
        }
        return left;
    }

    /**
     * Java takes the names of files for what the locale says. Where that knows few letters, those of a site cannot all be said.
     */
    private static ProcessBuilder inLocaleOfAllNames(ProcessBuilder start) {
        if (!"UTF-8".equals(System.getProperty("sun.jnu.encoding"))
                && start.command().stream().allMatch(part -> part.chars().allMatch(letter -> letter < 128))) {
            start.environment().put("LC_ALL", "C.UTF-8");
        }
        return start;
    }

    private static OptionalInt run(List<String> command) {
        Process process;
        try {
            // All three: Java tells a terminal only where it reads from one as well.
            process = inLocaleOfAllNames(new ProcessBuilder(command))
                    .redirectInput(Redirect.INHERIT)
                    .redirectOutput(Redirect.INHERIT)
                    .redirectError(Redirect.INHERIT)
                    .start();
        } catch (IOException | UnsupportedOperationException notPossible) {
            return OptionalInt.empty();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (true) {
            try {
                return OptionalInt.of(process.waitFor());
            } catch (InterruptedException again) {
                // Nobody interrupts the first thread of a program; its child has to be waited for in any case.
            }
        }
    }

    /**
     * Whoever kills the first JVM without a word means this one too. It is looked for and not waited for: a thread that
     * waits in the system, for the end of the input, say, would hold up the end of every run by 300 ms, since HotSpot
     * gives such threads so long before it goes.
     */
    static Thread endWithParent() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        Thread watch = new Thread(() -> {
            while (parent.isPresent() && parent.get().isAlive()) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
            Runtime.getRuntime().halt(ExitCode.ENVIRONMENT);
        });
        watch.setDaemon(true);
        watch.start();
        return watch;
    }
}
