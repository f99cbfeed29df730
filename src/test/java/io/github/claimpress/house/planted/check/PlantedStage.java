package io.github.claimpress.house.planted.check;

import io.github.claimpress.house.planted.read.PlantedReader;

/** Breaks a rule on purpose: a stage that imports a stage. */
public final class PlantedStage {
    private PlantedStage() {}

    public static int check() {
        return PlantedReader.read();
    }
}
