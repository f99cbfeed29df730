package io.github.claimpress.markdown;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads with a deep stack: regular expressions and nested text recurse. They end by themselves when there is
 * nothing to do. Every text is read on one, so that a stack never overflows in the middle of somebody's work.
 */
final class DeepThreads {
    private static final long STACK_BYTES = 64L << 20;
    private static final long IDLE_MILLIS = 500;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_MILLIS, TimeUnit.MILLISECONDS, new SynchronousQueue<>(), DeepThreads::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "claimpress-markdown", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /** Waits for the answer, but not longer than a text may take; an interruption is kept for later. */
    <T> T call(Callable<T> work) throws ExecutionException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(work);
        threads.execute(task);
        long end = System.nanoTime() + Limits.PATIENCE.plusSeconds(1).toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
