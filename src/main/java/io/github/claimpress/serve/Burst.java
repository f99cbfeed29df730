package io.github.claimpress.serve;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Editors save in several steps, and a branch changes many files: one look after the last of them is enough.
 *
 * @param quiet for how long nothing must have happened
 * @param longest how long to wait at most, since some programs never stop writing
 */
record Burst(Duration quiet, Duration longest) {
    static final Burst USUAL = new Burst(Duration.ofMillis(30), Duration.ofMillis(300));

    /** Where changes are heard. */
    @FunctionalInterface
    interface Signals {
        /** Waits for the next one; false where none came in time. */
        boolean next(Duration atMost) throws InterruptedException;
    }

    /** To be called after the first change; returns when things have settled. */
    void settle(Signals signals, LongSupplier nanoTime) throws InterruptedException {
        long start = nanoTime.getAsLong();
        boolean more = true;
        while (more && nanoTime.getAsLong() - start < longest.toNanos()) {
            more = signals.next(quiet);
        }
    }
}
