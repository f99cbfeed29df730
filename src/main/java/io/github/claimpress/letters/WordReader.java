package io.github.claimpress.letters;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the words of a text. It makes no object for a word unless one is asked for: an index reads millions.
 */
public final class WordReader {
    private static final int[] PLAIN = plain();

    private final CharSequence text;
    private int at;

    private char[] letters = new char[64];
    private int length;
    private int start;
    private int end;
    private boolean rest;

    /** Where the newest letter begins in {@link #letters}, and what it was in the text: a mark may join it. */
    private int newest;

    private int newestLetter;

    /** Where the newest letter of a run without spaces begins in the text; less than zero outside of one. */
    private int neighbour = -1;

    private boolean paired;

    public WordReader(CharSequence text) {
        this.text = text;
    }

    /** Whether there is another word; it is then the current one. */
    public boolean next() {
        length = 0;
        rest = false;
        if (neighbour >= 0) {
            return nextPair();
        }
        while (at < text.length()) {
            int letter = Character.codePointAt(text, at);
            int width = Character.charCount(letter);
            switch (Folding.kind(letter)) {
                case Folding.LETTER -> append(letter, width);
                case Folding.MARK -> join(letter);
                case Folding.SPACELESS -> {
                    if (length > 0) {
                        return true;
                    }
                    neighbour = at;
                    at += width;
                    return nextPair();
                }
                case Folding.SEPARATOR -> {
                    if (length > 0) {
                        return true;
                    }
                }
                case Folding.APOSTROPHE -> {
                    if (length > 0 && length < 6 && Folding.ELIDED.contains(written())) {
                        return true;
                    }
                }
                default -> {}
            }
            at += width;
        }
        return length > 0;
    }

    /** The current word as {@link Word#written} has it. */
    public String written() {
        return new String(letters, 0, length);
    }

    /** The letters of {@link #written}, valid until {@link #next}, of which {@link #length} count. */
    public char[] letters() {
        return letters;
    }

    public int length() {
        return length;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public boolean rest() {
        return rest;
    }

    /** The newest letter of the run and the one after it; at its end, the newest alone. */
    private boolean nextPair() {
        int first = neighbour;
        int letter = Character.codePointAt(text, first);
        put(letter, first, Character.charCount(letter));
        while (at < text.length()) {
            int second = Character.codePointAt(text, at);
            byte kind = Folding.kind(second);
            if (kind == Folding.SPACELESS) {
                neighbour = at;
                at += Character.charCount(second);
                put(second, neighbour, Character.charCount(second));
                paired = true;
                return true;
            }
            if (kind != Folding.DROPPED && kind != Folding.MARK) {
                break;
            }
            at += Character.charCount(second);
        }
        neighbour = -1;
        rest = paired;
        paired = false;
        return true;
    }

    private void append(int letter, int width) {
        put(letter, at, width);
    }

    private void put(int letter, int position, int width) {
        if (length == 0) {
            start = position;
        }
        newest = length;
        newestLetter = letter;
        end = position + width;
        if (length + 20 > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        if (letter < PLAIN.length && PLAIN[letter] != 0) {
            letters[length++] = (char) PLAIN[letter];
            return;
        }
        @Nullable String small = Folding.small(letter);
        if (small == null) {
            length += Character.toChars(letter, letters, length);
        } else {
            small.getChars(0, small.length(), letters, length);
            length += small.length();
        }
    }

    private void join(int mark) {
        if (length == 0) {
            return;
        }
        String both = Character.toString(newestLetter) + Character.toString(mark);
        String one = Normalizer.normalize(both, Normalizer.Form.NFC);
        int before = start;
        if (one.codePointCount(0, one.length()) == 1) {
            length = newest;
            put(one.codePointAt(0), at, 1);
            start = before;
        }
        end = at + 1;
    }

    /** Letters below U+0600 that become one letter, by code point. */
    private static int[] plain() {
        int[] plain = new int[0x600];
        for (int letter = 0; letter < plain.length; letter++) {
            @Nullable String small = Folding.small(letter);
            plain[letter] = small == null ? letter : small.length() == 1 ? small.charAt(0) : 0;
        }
        return plain;
    }
}
