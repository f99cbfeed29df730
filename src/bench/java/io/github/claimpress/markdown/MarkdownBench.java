package io.github.claimpress.markdown;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.testkit.SeededLanguage;
import io.github.claimpress.testkit.SeededSite;
import io.github.claimpress.text.SourceText;
import io.github.claimpress.yaml.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long the Markdown of an entry takes to become safe HTML, plain text and an outline. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class MarkdownBench {
    private static final int TEXTS = 50;
    private static final int LEVEL = 3;

    @Param({"LATIN", "CYRILLIC", "AZERBAIJANI"})
    public SeededLanguage language;

    private final Markdown markdown = new Markdown();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(markdown.threads());
    private final List<Text> texts = new ArrayList<>();

    private record Text(SourceText file, int start) {}

    @Setup
    public void make() {
        SeededSite.entries(20 * TEXTS, SeededSite.WORDS).stream()
                .filter(entry -> entry.language() == language)
                .limit(TEXTS)
                .map(entry -> SourceText.of(entry.path(), entry.text()))
                .forEach(file -> texts.add(
                        new Text(file, FrontMatter.of(file, new Problems()).bodyStart())));
    }

    /** On a thread with a deep stack, as in a build. */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public int read() throws InterruptedException, ExecutionException {
        Callable<Integer> all = () -> texts.stream()
                .mapToInt(text -> markdown.read(text.file(), text.start(), LEVEL, new Problems())
                        .body()
                        .html()
                        .length())
                .sum();
        return worker.submit(all).get();
    }

    @TearDown
    public void stop() {
        worker.shutdownNow();
    }
}
