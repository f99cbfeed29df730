package io.github.claimpress.markdown;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Threads with a deep stack: regular expressions and nested text recurse. Every text is read on one, so that no
 * stack overflows in the middle of somebody's work. Whoever has many texts to read does it on threads made here;
 * for others a thread is lent, and ends by itself when there is nothing to do.
 */
final class DeepThreads implements ThreadFactory {
    private static final long STACK_BYTES = 64L << 20;
    private static final long IDLE_MILLIS = 500;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_MILLIS, TimeUnit.MILLISECONDS, new SynchronousQueue<>(), this);

    private static final class DeepThread extends Thread {
        DeepThread(Runnable work) {
            super(null, work, "claimpress-markdown", STACK_BYTES);
            setDaemon(true);
        }
    }

    @Override
    public Thread newThread(Runnable work) {
        return new DeepThread(work);
    }

    static boolean isOwn(Thread thread) {
        return thread instanceof DeepThread;
    }

    /** The answer; null when the work was too costly. */
    <T> @Nullable T call(Callable<T> work) throws ExecutionException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(work);
        if (isOwn(Thread.currentThread())) {
            task.run();
        } else {
            threads.execute(task);
        }
        try {
            return await(task);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CostlyMarkdownException
                    || failed.getCause() instanceof StackOverflowError) {
                return null;
            }
            throw failed;
        }
    }

    /** Waits for the answer, but not longer than a text may take; an interruption is kept for later. */
    private static <T> T await(FutureTask<T> task) throws ExecutionException, TimeoutException {
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
