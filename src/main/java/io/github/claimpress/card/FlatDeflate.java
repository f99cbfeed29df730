package io.github.claimpress.card;

import java.util.Arrays;

/**
 * Deflate (RFC 1951) for flat drawings, in one block with a code of its own. It comes near to zlib at its best, and
 * the bytes are the same whatever zlib a machine has.
 */
final class FlatDeflate {
    private static final int END_OF_BLOCK = 256;
    private static final int FIRST_LENGTH = 257;
    private static final int SYMBOLS = 286;
    private static final int DISTANCES = 30;

    /** The shortest repeat of each length code, and how many extra bits tell the rest. */
    private static final int[] LENGTH_FROM = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };

    private static final int[] LENGTH_EXTRA = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };

    private static final byte[] LENGTH_CODE = lengthCodes();

    /** How the code lengths themselves are said: 3 ways of repeating that we do not use, and 16 lengths of 4 bits each. */
    private static final int[] CODE_OF_LENGTHS = {0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4};

    private final int[] words;
    private final Bits out = new Bits();

    private FlatDeflate(int[] words) {
        this.words = words;
    }

    /** @param row the length of a row in bytes, at most 32 kB */
    static byte[] squeeze(byte[] data, int row) {
        return new FlatDeflate(new Repeats(data, row).words()).block();
    }

    /** Distances to 4 have a code each; from there every second code takes one bit more. */
    static int extraBits(int distance) {
        return distance <= 4 ? 0 : 30 - Integer.numberOfLeadingZeros(distance - 1);
    }

    private byte[] block() {
        int[] symbols = new int[SYMBOLS];
        int[] distances = new int[DISTANCES];
        symbols[END_OF_BLOCK] = 1;
        distances[0] = 1;
        distances[1] = 1;
        for (int word : words) {
            symbols[symbol(word)]++;
            if (Repeats.isRepeat(word)) {
                distances[distanceCode(Repeats.distance(word))]++;
            }
        }
        HuffmanCode symbolCode = new HuffmanCode(symbols);
        HuffmanCode distanceCode = new HuffmanCode(distances);
        writeHead(symbolCode, distanceCode);
        for (int word : words) {
            symbolCode.write(symbol(word), out);
            if (Repeats.isRepeat(word)) {
                writeRest(word, distanceCode);
            }
        }
        symbolCode.write(END_OF_BLOCK, out);
        return out.toBytes();
    }

    /** The last block, with its own codes, and how long they are. */
    private void writeHead(HuffmanCode symbolCode, HuffmanCode distanceCode) {
        out.number(0b101, 3);
        out.number(SYMBOLS - 257, 5);
        out.number(DISTANCES - 1, 5);
        out.number(CODE_OF_LENGTHS.length - 4, 4);
        for (int length : CODE_OF_LENGTHS) {
            out.number(length, 3);
        }
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            out.code(symbolCode.length(symbol), 4);
        }
        for (int distance = 0; distance < DISTANCES; distance++) {
            out.code(distanceCode.length(distance), 4);
        }
    }

    private void writeRest(int repeat, HuffmanCode distanceCode) {
        int length = Repeats.length(repeat);
        int code = LENGTH_CODE[length];
        out.number(length - LENGTH_FROM[code], LENGTH_EXTRA[code]);
        int distance = Repeats.distance(repeat);
        int extra = extraBits(distance);
        distanceCode.write(distanceCode(distance), out);
        out.number(distance - 1 & (1 << extra) - 1, extra);
    }

    private static int symbol(int word) {
        return Repeats.isRepeat(word) ? FIRST_LENGTH + LENGTH_CODE[Repeats.length(word)] : word;
    }

    private static int distanceCode(int distance) {
        int extra = extraBits(distance);
        return 2 * extra + (distance - 1 >> extra);
    }

    private static byte[] lengthCodes() {
        byte[] codes = new byte[Repeats.LONGEST + 1];
        for (int length = Repeats.SHORTEST; length <= Repeats.LONGEST; length++) {
            int at = Arrays.binarySearch(LENGTH_FROM, length);
            codes[length] = (byte) (at >= 0 ? at : -at - 2);
        }
        return codes;
    }
}
