package io.github.claimpress.read;

import io.github.claimpress.SeededState;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.markdown.Markdown;
import io.github.claimpress.model.Site;
import io.github.claimpress.store.BodyStore;
import io.github.claimpress.testkit.SeededSite;
import io.github.claimpress.text.DiskTree;
import io.github.claimpress.text.SourceText;
import io.github.claimpress.yaml.FrontMatter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long an entry takes to be read, by one thread: the whole of it, and its front matter alone. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class ReadBench {
    private final Markdown markdown = new Markdown();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(markdown.threads());
    private List<SourceText> entries;

    @Setup
    public void read() {
        entries = SeededSite.entries(SeededState.ENTRIES, SeededSite.WORDS).stream()
                .map(entry -> SourceText.of(entry.path(), entry.text()))
                .toList();
    }

    /** Listing, settings, vocabularies and words of the interface have their share in each entry. */
    @Benchmark
    @OperationsPerInvocation(SeededState.ENTRIES)
    public Site wholeSite(SeededState seeded) {
        DiskTree tree = new DiskTree(seeded.folder);
        ReadOptions options = new ReadOptions(SeededSite.DAY, false, null);
        try (BodyStore store = new BodyStore(seeded.folder.resolve("cache"))) {
            BuiltInWords words = new BuiltInWords(new DiskTree(Path.of("")));
            return new SiteReader(tree, words, markdown, store, options, worker).read(new Problems());
        }
    }

    @Benchmark
    @OperationsPerInvocation(SeededState.ENTRIES)
    public void frontMatter(Blackhole hole) {
        for (SourceText entry : entries) {
            hole.consume(FrontMatter.of(entry, new Problems()));
        }
    }

    @TearDown
    public void stop() {
        worker.shutdownNow();
    }
}
