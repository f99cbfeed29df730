package io.github.claimpress.search;

import io.github.claimpress.text.Utf8Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

    private static final byte[] VALUES = values();

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

    /** What {@link #encode} was given, but for which of them are heads. */
    static int[] decode(byte[] list) {
        int[] found = new int[list.length];
        int count = 0;
        int level = 0;
        int last = -1;
        int number = 0;
        int factor = 1;
        for (byte sign : list) {
            int value = VALUES[sign];
            if (value < LEVELS) {
                level = value;
                last = -1;
            } else if (value < LEVELS + ENDS) {
                last += number + factor * (value - LEVELS) + 1;
                found[count++] = Occurrence.of(last, false, level);
                number = 0;
                factor = 1;
            } else {
                number += factor * (value - LEVELS);
                factor *= CARRIES;
            }
        }
        int[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static byte[] values() {
        byte[] values = new byte[1 << Byte.SIZE - 1];
        for (byte value = 0; value < BYTES.length; value++) {
            values[BYTES[value]] = value;
        }
        return values;
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
