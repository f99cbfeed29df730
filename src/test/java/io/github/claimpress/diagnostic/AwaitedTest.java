package io.github.claimpress.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AwaitedTest {
    private static Throwable after(Throwable failure) {
        return assertThrows(Throwable.class, () -> Awaited.result(CompletableFuture.failedFuture(failure)));
    }

    @Test
    void what_goes_wrong_there_goes_wrong_here() {
        RuntimeException bug = new IllegalArgumentException("a bug");
        assertSame(bug, after(bug));
        Error error = new OutOfMemoryError("no room");
        assertSame(error, after(error));
        IOException checked = new IOException("no disk");
        assertSame(checked, after(checked).getCause());
    }

    @Test
    void who_is_interrupted_while_waiting_stays_interrupted() {
        Thread.currentThread().interrupt();
        assertThrows(IllegalStateException.class, () -> Awaited.result(new CompletableFuture<>()));
        assertTrue(Thread.interrupted());
    }

    @Test
    void what_is_done_is_handed_over() {
        assertEquals("done", Awaited.result(CompletableFuture.completedFuture("done")));
    }
}
