package io.github.claimpress.search;

/**
 * How much one file holds. Small files cost a reader few bytes, large ones a site few files; what a question costs grows
 * with the square root of the site at most.
 */
final class ShardSizes {
    private ShardSizes() {}

    /** Characters of words and their lists. */
    static int terms(int entries) {
        return 4_500 + 20 * (int) Math.sqrt(entries);
    }

    /** Entries whose records lie together. */
    static int records() {
        return 36;
    }
}
