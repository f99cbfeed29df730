package io.github.claimpress.search;

/**
 * Lists of entries as text: eight signs begin a level, fifty-four end the distance to the next entry of it, thirty
 * carry the rest of a long distance. Plain letters compress well, and need no care inside a script.
 */
final class NumberCode {
    static final int LEVELS = 8;
    static final int ENDS = 54;
    static final int CARRIES = 30;

    /** Every printable sign of ASCII but the space, the quotation mark and the backslash. */
    static final String SIGNS = signs();

    private NumberCode() {}

    /** @param occurrences by entry; the highest level is written first */
    static String encode(int[] occurrences) {
        StringBuilder[] levels = new StringBuilder[LEVELS];
        int[] last = new int[LEVELS];
        for (int occurrence : occurrences) {
            int level = Occurrence.level(occurrence);
            if (levels[level] == null) {
                levels[level] = new StringBuilder().append(SIGNS.charAt(level));
                last[level] = -1;
            }
            int entry = Occurrence.entry(occurrence);
            append(levels[level], entry - last[level] - 1);
            last[level] = entry;
        }
        StringBuilder out = new StringBuilder(occurrences.length + LEVELS);
        for (int level = LEVELS - 1; level >= 0; level--) {
            if (levels[level] != null) {
                out.append(levels[level]);
            }
        }
        return out.toString();
    }

    static void append(StringBuilder out, int distance) {
        int rest = distance;
        while (rest >= ENDS) {
            rest -= ENDS;
            out.append(SIGNS.charAt(LEVELS + ENDS + rest % CARRIES));
            rest /= CARRIES;
        }
        out.append(SIGNS.charAt(LEVELS + rest));
    }

    private static String signs() {
        StringBuilder signs = new StringBuilder();
        for (char sign = '!'; sign <= '~'; sign++) {
            if (sign != '"' && sign != '\\') {
                signs.append(sign);
            }
        }
        return signs.toString();
    }
}
