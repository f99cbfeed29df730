package io.github.claimpress.cli;

import java.util.List;

/** The JVM that a build of many entries gives itself, for benchmarks that start one by themselves. */
public final class BuildJvm {
    private BuildJvm() {}

    public static List<String> options() {
        return TunedJvm.options(true);
    }
}
