package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Awaited;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.text.FileTree;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;

/** The words of the built-in theme in all its languages, for any number of sites. They are read once, by whoever comes first. */
public final class BuiltInWords {
    private final FutureTask<Map<String, Map<String, String>>> reading;

    /** @param theme has them in {@code templates/words} */
    public BuiltInWords(FileTree theme) {
        reading = new FutureTask<>(() -> {
            Map<String, Map<String, String>> byLanguage = new TreeMap<>();
            WordsReader.collect(theme, byLanguage, null, new Problems());
            return byLanguage;
        });
    }

    /** Reads them, unless they are read or just being read. */
    public void read() {
        reading.run();
    }

    /** By language and key. */
    Map<String, Map<String, String>> byLanguage() {
        read();
        return Awaited.result(reading);
    }
}
