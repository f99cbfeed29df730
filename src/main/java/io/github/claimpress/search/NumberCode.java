package io.github.claimpress.search;

import io.github.claimpress.text.Utf8Text;
import java.nio.charset.StandardCharsets;

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

    private static final byte[] BYTES = SIGNS.getBytes(StandardCharsets.US_ASCII);

    private NumberCode() {}

    /** @param occurrences by entry; the highest level is written first */
    static void encode(int[] occurrences, Utf8Text out) {
        int levels = 0;
        for (int occurrence : occurrences) {
            levels |= 1 << Occurrence.level(occurrence);
        }
        for (int level = LEVELS - 1; level >= 0; level--) {
            if ((levels & 1 << level) != 0) {
                out.sign(BYTES[level]);
                encode(occurrences, level, out);
            }
        }
    }

    private static void encode(int[] occurrences, int level, Utf8Text out) {
        int last = -1;
        for (int occurrence : occurrences) {
            if (Occurrence.level(occurrence) == level) {
                int entry = Occurrence.entry(occurrence);
                append(out, entry - last - 1);
                last = entry;
            }
        }
    }

    static void append(Utf8Text out, int distance) {
        int rest = distance;
        while (rest >= ENDS) {
            rest -= ENDS;
            out.sign(BYTES[LEVELS + ENDS + rest % CARRIES]);
            rest /= CARRIES;
        }
        out.sign(BYTES[LEVELS + rest]);
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
