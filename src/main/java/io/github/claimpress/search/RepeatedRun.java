package io.github.claimpress.search;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.OutputFile;
import java.util.function.Consumer;

/** Writes an index that was brought up to date before. */
record RepeatedRun(KeptIndex kept, IndexFiles index) implements Export.Run {
    @Override
    public void add(FactCheck entry, Body body) {
        // It is in there.
    }

    @Override
    public boolean readsTexts() {
        return false;
    }

    @Override
    public void finish(Consumer<OutputFile> out) {
        index.write(kept.words()::forEach, kept.others(), out);
    }
}
