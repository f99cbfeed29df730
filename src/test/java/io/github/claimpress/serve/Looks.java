package io.github.claimpress.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Takes snapshots for tests of other rooms. */
public final class Looks {
    private Looks() {}

    /** @param before null for the first */
    public static Snapshot at(Path root, Snapshot before) {
        try {
            return Snapshot.of(root, before, null, folder -> {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
