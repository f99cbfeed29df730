package io.github.claimpress.read;

import org.jspecify.annotations.Nullable;

/** A guess at the encoding of a file that is not UTF-8; for help only. */
final class ProbableEncoding {
    private static final int HIGH = 0xC0;
    private static final int UPPER_HALF = 0xE0;

    private ProbableEncoding() {}

    /** Its name as editors show it; null for no idea. */
    static @Nullable String of(byte[] bytes) {
        if (bytes.length > 1 && (isMark(bytes[0], bytes[1], 0xFF, 0xFE) || isMark(bytes[0], bytes[1], 0xFE, 0xFF))) {
            return "UTF-16";
        }
        int high = 0;
        int together = 0;
        int upper = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (at(bytes, i) >= HIGH) {
                high++;
                together += at(bytes, i + 1) >= HIGH ? 1 : 0;
                upper += at(bytes, i) >= UPPER_HALF ? 1 : 0;
            }
        }
        // Cyrillic words are such letters throughout; Latin words have one here and there, in one encoding of many.
        if (high == 0 || together * 2 < high) {
            return null;
        }
        // Small letters are most of a text: in one encoding they are the upper half, in the other the lower.
        return upper * 2 >= high ? "Windows-1251" : "KOI8-R";
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0;
    }

    private static boolean isMark(byte first, byte second, int one, int two) {
        return (first & 0xFF) == one && (second & 0xFF) == two;
    }
}
