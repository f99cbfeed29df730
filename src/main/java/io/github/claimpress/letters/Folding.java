package io.github.claimpress.letters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    static final Set<String> ELIDED = Set.of(FoldingTable.ELIDED.split(" ", -1));

    private static final byte[] KINDS = kinds();
    private static final Map<Integer, String> SMALL = small();
    private static final Map<Integer, String> FOLDED = folded();

    private static final int FIRST_FOLDED = Collections.min(FOLDED.keySet());

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
        written.codePoints().forEach(letter -> {
            String other = FOLDED.get(letter);
            if (other == null) {
                folded.appendCodePoint(letter);
            } else {
                folded.append(other);
            }
        });
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

    static byte kind(int letter) {
        return letter < FoldingTable.END ? KINDS[letter] : DROPPED;
    }

    /** What becomes of a letter in {@link Word#written}; null for the letter itself. */
    static @Nullable String small(int letter) {
        return SMALL.get(letter);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[FoldingTable.END];
        FoldingTable.each(FoldingTable.SEPARATORS, at -> kinds[at] = SEPARATOR);
        FoldingTable.each(FoldingTable.DROPPED, at -> kinds[at] = DROPPED);
        FoldingTable.each(FoldingTable.APOSTROPHES, at -> kinds[at] = APOSTROPHE);
        FoldingTable.each(FoldingTable.MARKS, at -> kinds[at] = MARK);
        FoldingTable.each(FoldingTable.SPACELESS, at -> kinds[at] = SPACELESS);
        FoldingTable.each("d800-dfff", at -> kinds[at] = SEPARATOR);
        return kinds;
    }

    private static Map<Integer, String> small() {
        Map<Integer, String> small = new HashMap<>();
        FoldingTable.each(FoldingTable.CASED, at -> put(small, at, Character.toString(Character.toLowerCase(at))));
        FoldingTable.each(FoldingTable.SHAPES, at -> {
            StringBuilder plain = new StringBuilder();
            Normalizer.normalize(Character.toString(at), Normalizer.Form.NFKD)
                    .codePoints()
                    .filter(part -> kind(part) == LETTER)
                    .forEach(part -> plain.appendCodePoint(Character.toLowerCase(part)));
            put(small, at, plain.toString());
        });
        return small;
    }

    private static Map<Integer, String> folded() {
        Map<Integer, String> folded = new HashMap<>();
        Map<Integer, String> letters = new HashMap<>();
        for (String letter : FoldingTable.LETTERS.split(" ", -1)) {
            letters.put((int) letter.charAt(0), letter.substring(1));
        }
        folded.putAll(letters);
        FoldingTable.each(FoldingTable.STRIPPED, at -> {
            StringBuilder plain = new StringBuilder();
            Normalizer.normalize(Character.toString(at), Normalizer.Form.NFD)
                    .codePoints()
                    .filter(part -> kind(part) == LETTER)
                    .forEach(part -> plain.append(letters.getOrDefault(part, Character.toString(part))));
            put(folded, at, plain.toString());
        });
        return folded;
    }

    private static void put(Map<Integer, String> map, int letter, String other) {
        if (!other.equals(Character.toString(letter))) {
            map.put(letter, other);
        }
    }
}
