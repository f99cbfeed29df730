package io.github.claimpress.card;

import java.util.Arrays;

/**
 * Says bytes with fewer words: as literal bytes, and as repeats of what came before. A repeat is looked for in the
 * byte before, in the row above, and in the last few places that begin with the same three bytes. The one that saves
 * most wins, unless the next byte starts a better one.
 */
final class Repeats {
    static final int SHORTEST = 3;
    static final int LONGEST = 258;

    private static final int WINDOW = 1 << 15;

    /** A repeat of this length is taken as it is: looking further costs more than it saves. */
    private static final int ENOUGH = 32;

    private static final int PLACES = 16;
    private static final int HASH_BITS = 13;

    private final byte[] data;
    private final int row;

    /** The last place of each hash, and before each place the one of the same hash; counted from 1, 0 for none. */
    private final int[] last = new int[1 << HASH_BITS];

    private final int[] former = new int[WINDOW];

    /** The best repeat at the place that was looked at: its length, 0 for none, how far back, about how many bits it saves. */
    private int found;

    private int back;
    private int saved;

    private int[] words = new int[1 << 14];
    private int count;

    /** @param row the length of a row in bytes, at most 32 kB */
    Repeats(byte[] data, int row) {
        this.data = data;
        this.row = row;
    }

    /** @return literal bytes from 0 to 255, and repeats */
    int[] words() {
        int at = 0;
        find(at);
        while (at < data.length) {
            int length = found;
            int distance = back;
            int saving = saved;
            remember(at);
            if (length < ENOUGH) {
                find(at + 1);
            }
            if (length == 0 || length < ENOUGH && saved > saving) {
                add(data[at++] & 255);
                continue;
            }
            add(distance << 9 | length);
            for (int end = at + length; ++at < end; ) {
                if (length < ENOUGH) {
                    remember(at);
                }
            }
            find(at);
        }
        return Arrays.copyOf(words, count);
    }

    static boolean isRepeat(int word) {
        return word > 255;
    }

    static int length(int repeat) {
        return repeat & 511;
    }

    static int distance(int repeat) {
        return repeat >> 9;
    }

    private void add(int word) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
        }
        words[count++] = word;
    }

    private void find(int at) {
        found = 0;
        saved = 0;
        if (at + SHORTEST > data.length) {
            return;
        }
        consider(at, 1);
        if (found < LONGEST) {
            consider(at, row);
        }
        if (found >= ENOUGH) {
            return;
        }
        int place = last[hash(at)] - 1;
        for (int tries = 0; tries < PLACES && place >= 0 && at - place < WINDOW; tries++) {
            consider(at, at - place);
            place = former[place % WINDOW] - 1;
        }
    }

    private void consider(int at, int distance) {
        int from = at - distance;
        int most = Math.min(LONGEST, data.length - at);
        if (from < 0 || found == most || data[at + found] != data[from + found] || data[at] != data[from]) {
            return;
        }
        int differs = Arrays.mismatch(data, at, at + most, data, from, from + most);
        int same = differs < 0 ? most : differs;
        int saves = 8 * same - 14 - FlatDeflate.extraBits(distance);
        if (same >= SHORTEST && saves > saved) {
            found = same;
            back = distance;
            saved = saves;
        }
    }

    private void remember(int at) {
        if (at + SHORTEST <= data.length) {
            int hash = hash(at);
            former[at % WINDOW] = last[hash];
            last[hash] = at + 1;
        }
    }

    private int hash(int at) {
        int three = data[at] & 255 | (data[at + 1] & 255) << 8 | (data[at + 2] & 255) << 16;
        return three * 0x9e3779b1 >>> 32 - HASH_BITS;
    }
}
