package io.github.claimpress.search;

import java.util.Arrays;

/** Numbers words in the order in which they are first seen, without making an object for one that is known. */
final class TermTable {
    private char[] letters = new char[1 << 16];
    private int[] starts = new int[1 << 12];
    private int size;

    /** Numbers of words by their hash, plus one; a place taken leads to the next one. */
    private int[] places = new int[1 << 13];

    int number(char[] word, int length) {
        int place = place(word, length);
        while (places[place] != 0) {
            int number = places[place] - 1;
            if (is(number, word, length)) {
                return number;
            }
            place = place + 1 & places.length - 1;
        }
        return add(word, length, place);
    }

    /** Words are short: a loop is done before a comparison of ranges has begun. */
    private boolean is(int number, char[] word, int length) {
        int start = starts[number];
        if (starts[number + 1] - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[start + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return size;
    }

    String word(int number) {
        return new String(letters, starts[number], starts[number + 1] - starts[number]);
    }

    private int add(char[] word, int length, int place) {
        int start = starts[size];
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        System.arraycopy(word, 0, letters, start, length);
        starts[size + 1] = start + length;
        places[place] = ++size;
        if (size * 2 > places.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        places = new int[places.length * 2];
        for (int number = 0; number < size; number++) {
            int place = place(starts[number], starts[number + 1]);
            while (places[place] != 0) {
                place = place + 1 & places.length - 1;
            }
            places[place] = number + 1;
        }
    }

    private int place(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + word[i];
        }
        return spread(hash);
    }

    private int place(int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + letters[i];
        }
        return spread(hash);
    }

    private int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & places.length - 1;
    }
}
