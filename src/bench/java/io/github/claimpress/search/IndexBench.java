package io.github.claimpress.search;

import io.github.claimpress.SeededState;
import io.github.claimpress.api.Export;
import io.github.claimpress.model.FactCheck;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long an entry takes in the search index, the making of its files included; nothing is written to disk. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class IndexBench {
    @Benchmark
    @OperationsPerInvocation(SeededState.ENTRIES)
    public void wholeIndex(SeededState seeded) throws IOException {
        try (Export.Run run = new SearchIndex().start(seeded.site, seeded.pages)) {
            for (FactCheck entry : seeded.site.factChecks()) {
                run.add(entry, seeded.bodies.body(entry.outline()));
            }
            run.finish(file -> {
                try {
                    file.content().writeTo(OutputStream.nullOutputStream());
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            });
        }
    }
}
