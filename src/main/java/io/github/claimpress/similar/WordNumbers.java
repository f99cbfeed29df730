package io.github.claimpress.similar;

import io.github.claimpress.letters.Folding;
import io.github.claimpress.letters.WordReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives words numbers as they come: one for the stem, which forms of a word share, and one for the spelling. */
final class WordNumbers {
    private final Map<String, Long> words = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> stems = new ArrayList<>();

    /** The words of a text, each stem once: in the upper half its number, in the lower one made of the spelling. */
    long[] of(String text) {
        long[] found = new long[16];
        int size = 0;
        WordReader reader = new WordReader(text);
        while (reader.next()) {
            if (!reader.rest()) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                }
                found[size++] = words.computeIfAbsent(reader.written(), this::number);
            }
        }
        Arrays.sort(found, 0, size);
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (at == 0 || stem(found[at]) != stem(found[at - 1])) {
                found[kept++] = found[at];
            }
        }
        return Arrays.copyOf(found, kept);
    }

    /** The number of a word's stem; the next one is given to the next new stem. */
    static int stem(long word) {
        return (int) (word >>> 32);
    }

    /** All stems that have a number, in the order of their numbers. */
    List<String> stems() {
        return stems;
    }

    private long number(String written) {
        String folded = Folding.fold(written);
        String stem = Stem.of(folded);
        Integer number = numbers.putIfAbsent(stem, stems.size());
        if (number == null) {
            number = stems.size();
            stems.add(stem);
        }
        return (long) number << 32 | folded.hashCode() & 0xFFFFFFFFL;
    }
}
