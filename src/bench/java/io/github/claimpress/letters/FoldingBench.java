package io.github.claimpress.letters;

import io.github.claimpress.testkit.SeededLanguage;
import io.github.claimpress.testkit.SeededSite;
import java.util.List;
import java.util.SplittableRandom;
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

/** How long it takes to cut a text of 450 words into words and to fold each. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class FoldingBench {
    @Param({"LATIN", "CYRILLIC", "AZERBAIJANI"})
    public SeededLanguage language;

    private String text;

    @Setup
    public void make() {
        text = language.sentence(new SplittableRandom(1), SeededSite.WORDS);
    }

    @Benchmark
    public List<Word> words() {
        return Folding.words(text);
    }
}
