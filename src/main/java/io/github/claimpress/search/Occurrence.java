package io.github.claimpress.search;

/**
 * A word in an entry, as one number: the entry's, a bit that says whether the word stands outside of the text, and the
 * level of {@link Field#level}.
 */
final class Occurrence {
    private static final int LEVEL_BITS = 3;
    private static final int HEAD = 1 << LEVEL_BITS;

    private Occurrence() {}

    static int of(int entry, boolean head, int level) {
        return entry << LEVEL_BITS + 1 | (head ? HEAD : 0) | level;
    }

    static int entry(int occurrence) {
        return occurrence >>> LEVEL_BITS + 1;
    }

    static boolean isHead(int occurrence) {
        return (occurrence & HEAD) != 0;
    }

    static int level(int occurrence) {
        return occurrence & HEAD - 1;
    }
}
