package io.github.claimpress.search;

import java.util.Arrays;

/**
 * Which words stand in which entries, and how much each counts there. An occurrence is one number: the entry's, a bit
 * that says whether the word stands outside of the text, and the level of {@link Field#level}.
 */
final class Occurrences {
    private static final int LEVEL_BITS = 3;
    private static final int HEAD = 1 << LEVEL_BITS;

    private int[][] lists = new int[1 << 12][];
    private int[] counts = new int[1 << 12];

    void add(int word, int entry, boolean head, int level) {
        if (word >= lists.length) {
            int longer = Math.max(word + 1, lists.length * 2);
            lists = Arrays.copyOf(lists, longer);
            counts = Arrays.copyOf(counts, longer);
        }
        int count = counts[word];
        if (count == 0) {
            lists[word] = new int[2];
        } else if (count == lists[word].length) {
            lists[word] = Arrays.copyOf(lists[word], count + (count >> 1) + 1);
        }
        lists[word][count] = entry << LEVEL_BITS + 1 | (head ? HEAD : 0) | level;
        counts[word] = count + 1;
    }

    /** The occurrences of a word as they came, and no longer kept here. */
    int[] take(int word) {
        int[] list = Arrays.copyOf(lists[word], counts[word]);
        lists[word] = new int[0];
        counts[word] = 0;
        return list;
    }

    /** Those outside of the text alone. */
    static int[] heads(int[] occurrences) {
        return Arrays.stream(occurrences).filter(one -> (one & HEAD) != 0).toArray();
    }

    static int entry(int occurrence) {
        return occurrence >>> LEVEL_BITS + 1;
    }

    static int level(int occurrence) {
        return occurrence & HEAD - 1;
    }

    static int of(int entry, int level) {
        return entry << LEVEL_BITS + 1 | level;
    }
}
