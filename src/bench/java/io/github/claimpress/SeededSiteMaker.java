package io.github.claimpress;

import io.github.claimpress.testkit.SeededSite;
import java.nio.file.Path;

/** Writes a seeded site for the benchmarks that take one: how many entries, and a folder. */
public final class SeededSiteMaker {
    private SeededSiteMaker() {}

    public static void main(String[] arguments) {
        SeededSite.write(Path.of(arguments[1]), Integer.parseInt(arguments[0]));
    }
}
