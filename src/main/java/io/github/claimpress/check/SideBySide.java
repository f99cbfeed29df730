package io.github.claimpress.check;

import io.github.claimpress.diagnostic.Awaited;
import io.github.claimpress.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * The same work on many things at once, by the threads of the run and no others.
 *
 * @param portion how many things are handed over at a time: of small ones one alone would cost more to hand over than to
 *     look at
 */
record SideBySide(Executor workers, int portion) {
    /** What the work gives for each, in the order of the things. */
    <T> List<List<Problem>> each(List<T> things, Function<T, List<Problem>> work) {
        List<FutureTask<List<List<Problem>>>> running = new ArrayList<>();
        for (int from = 0; from < things.size(); from += portion) {
            List<T> some = things.subList(from, Math.min(things.size(), from + portion));
            FutureTask<List<List<Problem>>> task =
                    new FutureTask<>(() -> some.stream().map(work).toList());
            running.add(task);
            workers.execute(task);
        }
        List<List<Problem>> found = new ArrayList<>();
        running.forEach(task -> found.addAll(Awaited.result(task)));
        return found;
    }
}
