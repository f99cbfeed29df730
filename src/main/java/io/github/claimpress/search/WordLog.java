package io.github.claimpress.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of the entries of one language in the order in which they stand there, put into the order of words some
 * entries at a time. Memory is only ever written from front to back: millions of words, each in a list of its own, would
 * wait for memory most of the time.
 */
final class WordLog {
    private static final int MOST_ENTRIES = 1 << 12;
    private static final int MOST_WORDS = 1 << 20;

    /** So many places in an entry are told apart; what comes after counts, but stands in no phrase. */
    static final int PLACES = 1 << 17;

    private static final Field[] FIELDS = Field.values();

    /**
     * Some entries' words, by word: the places of word {@code w} are {@code spots[starts[w]]} to
     * {@code spots[starts[w + 1] - 1]}.
     *
     * @param numbers the entries' numbers
     * @param inText what a word in each entry's text counts
     */
    record Run(int[] starts, int[] spots, int[] numbers, float[] inText) {
        int from(int word) {
            return word + 1 < starts.length ? starts[word] : 0;
        }

        int to(int word) {
            return word + 1 < starts.length ? starts[word + 1] : 0;
        }

        int number(int at) {
            return numbers[spots[at] >>> 20];
        }

        float inText(int at) {
            return inText[spots[at] >>> 20];
        }

        static boolean isSameEntry(int spot, int other) {
            return (spot ^ other) >>> 20 == 0;
        }

        static Field field(int spot) {
            return FIELDS[spot & 7];
        }

        static int place(int spot) {
            return spot >>> 3 & PLACES - 1;
        }
    }

    private final List<Run> runs = new ArrayList<>();

    private int[] words = new int[1 << 12];
    private int[] spots = new int[1 << 12];
    private int size;
    private int[] numbers = new int[1 << 4];
    private float[] inText = new float[1 << 4];
    private int entries;

    void begin(int number) {
        if (entries == MOST_ENTRIES || size >= MOST_WORDS) {
            sort();
        }
        if (entries == numbers.length) {
            numbers = Arrays.copyOf(numbers, entries * 2);
            inText = Arrays.copyOf(inText, entries * 2);
        }
        numbers[entries++] = number;
    }

    void add(int word, Field field, int place) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            spots = Arrays.copyOf(spots, size * 2);
        }
        words[size] = word;
        spots[size++] = entries - 1 << 20 | Math.min(place, PLACES - 1) << 3 | field.ordinal();
    }

    /** @param length how many words the entry's text has */
    void end(int length) {
        inText[entries - 1] = Field.inText(length);
    }

    List<Run> runs() {
        sort();
        return runs;
    }

    private void sort() {
        if (size == 0) {
            return;
        }
        int most = 0;
        for (int i = 0; i < size; i++) {
            most = Math.max(most, words[i]);
        }
        int[] starts = new int[most + 2];
        for (int i = 0; i < size; i++) {
            starts[words[i] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            sorted[next[words[i]]++] = spots[i];
        }
        runs.add(new Run(starts, sorted, Arrays.copyOf(numbers, entries), Arrays.copyOf(inText, entries)));
        size = 0;
        entries = 0;
    }
}
