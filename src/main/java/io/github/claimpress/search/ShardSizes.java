package io.github.claimpress.search;

/**
 * How much one file holds. Small files cost a reader few bytes, large ones a site few files; what a question costs grows
 * with the square root of the site at most.
 */
final class ShardSizes {
    private ShardSizes() {}

    /** Characters of words and their lists. */
    static int terms(int entries) {
        return 6_000 + 60 * (int) Math.sqrt(entries);
    }

    /** Entries whose records lie together. */
    static int records(int entries) {
        return 16 + (int) Math.sqrt(entries) / 6;
    }
}
