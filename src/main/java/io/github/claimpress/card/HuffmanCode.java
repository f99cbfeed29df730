package io.github.claimpress.card;

import java.util.Arrays;
import java.util.PriorityQueue;

/** Short codes for frequent symbols, long ones for rare: the canonical Huffman code of RFC 1951, section 3.2.2. */
final class HuffmanCode {
    static final int LONGEST = 15;

    private final int[] lengths;
    private final int[] codes;

    /** @param counts how often each symbol comes; at least two come at all */
    HuffmanCode(int[] counts) {
        int[] weights = counts.clone();
        int[] found = lengths(weights);
        while (longest(found) > LONGEST) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] + 1 >> 1;
            }
            found = lengths(weights);
        }
        this.lengths = found;
        this.codes = codes(found);
    }

    /** In bits; 0 for a symbol that never comes. */
    int length(int symbol) {
        return lengths[symbol];
    }

    void write(int symbol, Bits out) {
        out.code(codes[symbol], lengths[symbol]);
    }

    /** The two lightest trees become one, until one is left; a symbol's code is as long as its branch is deep. */
    private static int[] lengths(int[] weights) {
        int symbols = weights.length;
        PriorityQueue<Long> lightest = new PriorityQueue<>();
        for (int symbol = 0; symbol < symbols; symbol++) {
            if (weights[symbol] > 0) {
                lightest.add((long) weights[symbol] << 32 | symbol);
            }
        }
        int[] parents = new int[2 * symbols];
        int tree = symbols;
        while (lightest.size() > 1) {
            long one = lightest.remove();
            long other = lightest.remove();
            parents[(int) one] = tree;
            parents[(int) other] = tree;
            lightest.add((one >> 32) + (other >> 32) << 32 | tree++);
        }
        int[] depths = new int[tree];
        for (int node = tree - 2; node >= 0; node--) {
            depths[node] = node >= symbols || weights[node] > 0 ? depths[parents[node]] + 1 : 0;
        }
        return Arrays.copyOf(depths, symbols);
    }

    private static int[] codes(int[] lengths) {
        int[] next = new int[LONGEST + 2];
        for (int length : lengths) {
            next[length + 1] += length == 0 ? 0 : 1;
        }
        for (int length = 1; length <= LONGEST; length++) {
            next[length] = next[length - 1] + next[length] << 1;
        }
        int[] codes = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                codes[symbol] = next[lengths[symbol]]++;
            }
        }
        return codes;
    }

    private static int longest(int[] lengths) {
        int longest = 0;
        for (int length : lengths) {
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
