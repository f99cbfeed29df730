package io.github.claimpress.letters;

import io.github.claimpress.text.Characters;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds words that mix Latin letters with Cyrillic or Greek ones. A name with one letter of another alphabet looks
 * like the real name, and is not found by it; a host so written is another host.
 */
public final class Scripts {
    private Scripts() {}

    /**
     * A word of mixed letters.
     *
     * @param letter the first letter of the script that has the fewest letters in the word, a code point
     * @param script that letter's
     */
    public record MixedWord(String word, int letter, UnicodeScript script) {}

    /** The first word of mixed letters; digits, hyphens and spaces part words. */
    public static Optional<MixedWord> firstMixedWord(String text) {
        if (Characters.isAscii(text)) {
            return Optional.empty();
        }
        for (int start = 0; start < text.length(); ) {
            int end = endOfWord(text, start);
            if (end > start) {
                Optional<MixedWord> mixed = mixed(text.substring(start, end));
                if (mixed.isPresent()) {
                    return mixed;
                }
            }
            start = end < text.length() ? end + Character.charCount(text.codePointAt(end)) : end;
        }
        return Optional.empty();
    }

    private static Optional<MixedWord> mixed(String word) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        word.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(Scripts::isCompared)
                .forEach(script -> counts.merge(script, 1, Integer::sum));
        if (counts.size() < 2) {
            return Optional.empty();
        }
        UnicodeScript rarest = UnicodeScript.LATIN;
        for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
            if (entry.getValue() < counts.getOrDefault(rarest, Integer.MAX_VALUE)) {
                rarest = entry.getKey();
            }
        }
        UnicodeScript odd = rarest;
        int letter = word.codePoints()
                .filter(each -> UnicodeScript.of(each) == odd)
                .findFirst()
                .orElseThrow();
        return Optional.of(new MixedWord(word, letter, odd));
    }

    private static boolean isCompared(UnicodeScript script) {
        return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            if (!Character.isLetter(letter) && Character.getType(letter) != Character.NON_SPACING_MARK) {
                break;
            }
            end += Character.charCount(letter);
        }
        return end;
    }
}
