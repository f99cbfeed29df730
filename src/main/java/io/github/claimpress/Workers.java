package io.github.claimpress;

import io.github.claimpress.diagnostic.Awaited;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The threads of one run. What they find comes back in the order of the work, whoever was first. */
final class Workers implements AutoCloseable {
    private final int jobs;
    private final ExecutorService executor;

    /**
     * @param jobs 0 for as many as the machine has processors
     * @param threads makes the threads, which must not keep a program alive
     */
    Workers(int jobs, ThreadFactory threads) {
        this.jobs = jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
        this.executor = Executors.newFixedThreadPool(this.jobs, threads);
    }

    ExecutorService executor() {
        return executor;
    }

    /** Begins something that is wanted later. @return waits for it, and does it first where there is only one thread */
    Runnable begin(Runnable work) {
        FutureTask<?> task = new FutureTask<>(work, null);
        if (jobs > 1) {
            executor.execute(task);
        }
        return () -> {
            task.run();
            Awaited.result(task);
        };
    }

    /** Does the same to each item; the calling thread takes part. */
    <T> void each(List<T> items, Problems out, BiConsumer<T, Problems> work) {
        each(items, out, work, List.of());
    }

    /** @param first other things to do: each is begun before any item */
    <T> void each(List<T> items, Problems out, BiConsumer<T, Problems> work, List<Runnable> first) {
        AtomicInteger next = new AtomicInteger();
        int all = first.size() + items.size();
        List<List<Problem>> found = new ArrayList<>();
        items.forEach(item -> found.add(List.of()));
        Runnable loop = () -> {
            for (int i = next.getAndIncrement(); i < all; i = next.getAndIncrement()) {
                try {
                    if (i < first.size()) {
                        first.get(i).run();
                    } else {
                        Problems problems = new Problems();
                        work.accept(items.get(i - first.size()), problems);
                        found.set(i - first.size(), problems.all());
                    }
                } catch (RuntimeException | Error failure) {
                    next.set(all);
                    throw failure;
                }
            }
        };
        List<Future<?>> running = new ArrayList<>();
        for (int i = 1; i < jobs; i++) {
            running.add(executor.submit(loop));
        }
        try {
            loop.run();
        } finally {
            // Nobody may still be writing when a failed run clears its folder.
            running.forEach(Workers::untilDone);
        }
        running.forEach(Awaited::result);
        found.forEach(out::addAll);
    }

    /** The same for work that finds nothing. */
    <T> void each(List<T> items, Consumer<T> work) {
        each(items, new Problems(), (item, none) -> work.accept(item));
    }

    /** What went wrong there is told by {@link Awaited}. */
    private static void untilDone(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException told) {
            // Later.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
