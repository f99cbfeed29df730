package io.github.claimpress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command of our own build, by the jar that {@code mvn package} has made. */
final class OwnBuild {
    private OwnBuild() {}

    /** @param options for java */
    static List<String> command(List<String> options, Path site, String output) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-jar");
        command.add(Path.of(System.getProperty("claimpress.jar", "target/claimpress.jar"))
                .toAbsolutePath()
                .toString());
        command.addAll(
                List.of("build", "--site", site.toAbsolutePath().toString(), "--output", output, "--format", "short"));
        return command;
    }
}
