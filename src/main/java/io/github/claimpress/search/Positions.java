package io.github.claimpress.search;

import java.util.Arrays;

/**
 * Where in its entries each word stands, for phrases. A word's places are bytes: a zero begins an entry, in the order in
 * which entries came; then the distance from one place to the next, in sevens of bits.
 */
final class Positions {
    private byte[][] places = new byte[1 << 12][];
    private int[] lengths = new int[1 << 12];
    private int[] lastEntry = new int[1 << 12];
    private int[] lastPlace = new int[1 << 12];

    void add(int word, int entry, int place) {
        if (word >= places.length) {
            int longer = Math.max(word + 1, places.length * 2);
            places = Arrays.copyOf(places, longer);
            lengths = Arrays.copyOf(lengths, longer);
            lastEntry = Arrays.copyOf(lastEntry, longer);
            lastPlace = Arrays.copyOf(lastPlace, longer);
        }
        if (places[word] == null) {
            places[word] = new byte[4];
            lastEntry[word] = -1;
        }
        if (lastEntry[word] != entry) {
            append(word, 0);
            lastEntry[word] = entry;
            lastPlace[word] = -1;
        }
        int distance = place - lastPlace[word];
        while (distance >= 128) {
            append(word, 128 | distance & 127);
            distance >>>= 7;
        }
        append(word, distance);
        lastPlace[word] = place;
    }

    /** The places of a word as text, entry by entry as the numbers tell. @param came the entries as they came */
    String take(int word, int[] came) {
        byte[] bytes = places[word];
        String[] lists = new String[came.length];
        int entry = -1;
        StringBuilder list = new StringBuilder();
        for (int at = 0; at < lengths[word]; at++) {
            if (bytes[at] == 0) {
                keep(lists, entry++, list);
            } else {
                int distance = 0;
                int shift = 0;
                while (bytes[at] < 0) {
                    distance |= (bytes[at++] & 127) << shift;
                    shift += 7;
                }
                NumberCode.append(list, (distance | bytes[at] << shift) - 1);
            }
        }
        keep(lists, entry, list);
        places[word] = new byte[0];
        lengths[word] = 0;
        return inOrder(lists, came);
    }

    private static void keep(String[] lists, int entry, StringBuilder list) {
        if (entry >= 0) {
            lists[entry] = list.toString();
        }
        list.setLength(0);
    }

    private static String inOrder(String[] lists, int[] came) {
        long[] order = new long[came.length];
        for (int i = 0; i < came.length; i++) {
            order[i] = (long) came[i] << 32 | i;
        }
        Arrays.sort(order);
        StringBuilder all = new StringBuilder();
        for (long one : order) {
            all.append(NumberCode.SIGNS.charAt(0)).append(lists[(int) one]);
        }
        return all.toString();
    }

    private void append(int word, int one) {
        if (lengths[word] == places[word].length) {
            places[word] = Arrays.copyOf(places[word], lengths[word] + (lengths[word] >> 1) + 1);
        }
        places[word][lengths[word]++] = (byte) one;
    }
}
