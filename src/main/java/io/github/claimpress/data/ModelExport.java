package io.github.claimpress.data;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.OutputFile;
import java.io.IOException;
import java.util.function.Consumer;

/** A pass that needs no bodies: its files are written from the model when they are asked for, and keep nothing. */
@FunctionalInterface
interface ModelExport extends Export.Run {
    @Override
    default void add(FactCheck entry, Body body) {}

    @Override
    default boolean readsTexts() {
        return false;
    }

    @Override
    void finish(Consumer<OutputFile> out) throws IOException;
}
