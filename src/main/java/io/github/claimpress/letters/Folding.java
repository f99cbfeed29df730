package io.github.claimpress.letters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings every spelling of a word to one: capitals, marks on Latin and Arabic letters, apostrophes, the four i's. It
 * is the same for every language, because a text rarely says which language each of its words is in.
 */
public final class Folding {
    static final byte LETTER = 0;
    static final byte SEPARATOR = 1;
    static final byte DROPPED = 2;
    static final byte APOSTROPHE = 3;
    static final byte MARK = 4;
    static final byte SPACELESS = 5;

    /** What is told beside the kind of a letter: that it has capitals, and that it is another shape of plain letters. */
    private static final byte CASED = 1 << 4;

    private static final byte SHAPE = 1 << 5;

    static final Set<String> ELIDED = Set.of(FoldingTable.ELIDED.split(" ", -1));

    private static final byte[] KINDS = kinds();
    private static final @Nullable String[] FOLDED = folded();
    private static final int FIRST_FOLDED = first(FOLDED);

    private Folding() {}

    /** The words of a text in their order. */
    public static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        WordReader reader = new WordReader(text);
        while (reader.next()) {
            String written = reader.written();
            words.add(new Word(fold(written), written, reader.start(), reader.end(), reader.rest()));
        }
        return words;
    }

    /** The folded spelling of a word as {@link Word#written} has it. */
    public static String fold(String written) {
        if (isPlain(written)) {
            return written;
        }
        StringBuilder folded = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            String other = letter < FOLDED.length ? FOLDED[letter] : null;
            if (other == null) {
                folded.append(letter);
            } else {
                folded.append(other);
            }
        }
        return folded.toString();
    }

    /** Whether it is of letters alone that are folded already, as most words of English are. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) >= FIRST_FOLDED) {
                return false;
            }
        }
        return true;
    }

    static int kind(int letter) {
        return letter < FoldingTable.END ? KINDS[letter] & CASED - 1 : DROPPED;
    }

    /** What becomes of a letter in {@link Word#written}; null for the letter itself. */
    static @Nullable String small(int letter) {
        byte kind = letter < FoldingTable.END ? KINDS[letter] : DROPPED;
        if ((kind & (CASED | SHAPE)) == 0) {
            return null;
        }
        String small = (kind & SHAPE) != 0 ? plainShape(letter) : Character.toString(Character.toLowerCase(letter));
        return small.equals(Character.toString(letter)) ? null : small;
    }

    /** Not kept: who writes so is rare, and to ask for all of them takes longer than most builds ask for any. */
    private static String plainShape(int letter) {
        StringBuilder plain = new StringBuilder();
        String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        for (int part : parts.codePoints().toArray()) {
            if (kind(part) == LETTER) {
                plain.appendCodePoint(Character.toLowerCase(part));
            }
        }
        return plain.toString();
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[FoldingTable.END];
        fill(kinds, FoldingTable.SEPARATORS, SEPARATOR);
        fill(kinds, FoldingTable.DROPPED, DROPPED);
        fill(kinds, FoldingTable.APOSTROPHES, APOSTROPHE);
        fill(kinds, FoldingTable.MARKS, MARK);
        fill(kinds, FoldingTable.SPACELESS, SPACELESS);
        fill(kinds, "d800-dfff", SEPARATOR);
        mark(kinds, FoldingTable.CASED, CASED);
        mark(kinds, FoldingTable.SHAPES, SHAPE);
        return kinds;
    }

    private static void fill(byte[] kinds, String ranges, byte kind) {
        FoldingTable.each(ranges, (first, last) -> Arrays.fill(kinds, first, last + 1, kind));
    }

    private static void mark(byte[] kinds, String ranges, byte mark) {
        FoldingTable.each(ranges, (first, last) -> {
            for (int letter = first; letter <= last; letter++) {
                kinds[letter] |= mark;
            }
        });
    }

    /** By letter; null for one that stays. */
    private static @Nullable String[] folded() {
        @Nullable String[] folded = new String[FoldingTable.LAST_STRIPPED + 1];
        for (String letter : FoldingTable.LETTERS.split(" ", -1)) {
            folded[letter.charAt(0)] = letter.substring(1);
        }
        FoldingTable.each(FoldingTable.STRIPPED, (first, last) -> {
            for (int letter = first; letter <= last; letter++) {
                String plain = stripped(letter, folded);
                folded[letter] = plain.equals(Character.toString(letter)) ? null : plain;
            }
        });
        return folded;
    }

    private static String stripped(int letter, @Nullable String[] folded) {
        String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (kind(part) == LETTER) {
                String other = folded[part];
                plain.append(other == null ? Character.toString(part) : other);
            }
        }
        return plain.toString();
    }

    private static int first(@Nullable String[] folded) {
        int first = 0;
        while (folded[first] == null) {
            first++;
        }
        return first;
    }
}
