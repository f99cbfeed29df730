package io.github.claimpress.letters;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the words of a text. It makes no object for a word unless one is asked for: an index reads millions.
 */
public final class WordReader {
    /** Most letters of a text are below this one, and need no more than a look into a table. */
    private static final int END = 0x600;

    private static final char[] PLAIN = plain();

    /** No character becomes more letters; the longest of Unicode's ligatures does become so many. */
    private static final int MOST_LETTERS = 20;

    private final char[] text;
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

    public WordReader(String text) {
        this.text = text.toCharArray();
    }

    /** Whether there is another word; it is then the current one. */
    public boolean next() {
        length = 0;
        rest = false;
        if (neighbour >= 0) {
            return nextPair();
        }
        while (takePlain()) {
            int letter = Character.codePointAt(text, at);
            int width = Character.charCount(letter);
            switch (Folding.kind(letter)) {
                case Folding.LETTER -> put(letter, at, width);
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
                        at += width;
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

    /** Takes over plain letters as far as there are any. @return whether something else follows */
    private boolean takePlain() {
        int to = at;
        while (to < text.length && text[to] < END && PLAIN[text[to]] != 0) {
            to++;
        }
        if (to > at) {
            makeRoom(to - at);
            start = length == 0 ? at : start;
            for (int i = at; i < to; i++) {
                letters[length++] = PLAIN[text[i]];
            }
            end = to;
            newest = length - 1;
            newestLetter = text[to - 1];
            at = to;
        }
        return at < text.length;
    }

    private void makeRoom(int more) {
        if (length + more > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(length + more, letters.length * 2));
        }
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
        while (at < text.length) {
            int second = Character.codePointAt(text, at);
            int kind = Folding.kind(second);
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

    private void put(int letter, int position, int width) {
        if (length == 0) {
            start = position;
        }
        newest = length;
        newestLetter = letter;
        end = position + width;
        makeRoom(MOST_LETTERS);
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

    /** What becomes of letters that are one letter in a word too; 0 for all else. */
    private static char[] plain() {
        char[] plain = new char[END];
        for (int letter = 0; letter < END; letter++) {
            @Nullable String small = Folding.small(letter);
            if (Folding.kind(letter) == Folding.LETTER && (small == null || small.length() == 1)) {
                plain[letter] = small == null ? (char) letter : small.charAt(0);
            }
        }
        return plain;
    }
}
