package io.github.claimpress.render;

import io.github.claimpress.SeededState;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one page takes, of each kind there are many of: an entry's, and a list of fifty. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class RenderBench {
    @Param({"page/fact-check.ftlh", "page/country.ftlh", "page/topic.ftlh"})
    public String template;

    private List<Page> pages;
    private int next;

    @Setup
    public void choose(SeededState seeded) {
        pages = seeded.pages.stream()
                .filter(page -> page.template().equals(template))
                .toList();
    }

    /** One after another, so that no page is the one that was rendered just before. */
    @Benchmark
    public OutputFile page(SeededState seeded) {
        next = (next + 1) % pages.size();
        return seeded.renderer.render(pages.get(next), new Problems());
    }
}
