package io.github.claimpress.house.planted.read;

/** A stage that another stage uses: see {@code ArchitectureTest.these_rules_can_fail}. */
public final class PlantedReader {
    private PlantedReader() {}

    public static int read() {
        return 1;
    }
}
