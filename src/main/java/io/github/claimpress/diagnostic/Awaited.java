package io.github.claimpress.diagnostic;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Work that another thread does. What goes wrong there goes wrong here. */
public final class Awaited {
    private Awaited() {}

    /**
     * What the work gives, once it is done.
     *
     * @throws IllegalStateException when this thread is interrupted before
     */
    public static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", stopped);
        }
    }
}
