package io.github.claimpress.letters;

import io.github.claimpress.text.Characters;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds words that mix Latin letters with Cyrillic or Greek ones. A name with one letter of another alphabet looks
 * like the real name, and is not found by it; a host so written is another host.
 */
public final class Scripts {
    /** Letters that look like Latin ones, each before the one that it looks like. */
    private static final String LOOK_ALIKE =
            "АAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYаaсcеeһhіiјjкkмmоoрpѕsтtхxуy" + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv";

    private Scripts() {}

    /**
     * A word of mixed letters.
     *
     * @param letter the first letter of the script that has the fewest letters in the word, a code point
     * @param script that letter's
     */
    public record MixedWord(String word, int letter, UnicodeScript script) {
        /** What is the matter with the letter, such as {@code “А” (U+0410) is Cyrillic}. */
        public String inWords() {
            String name = script.name();
            return String.format(
                    Locale.ROOT,
                    "“%s” (U+%04X) is %s",
                    Character.toString(letter),
                    letter,
                    name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
        }
    }

    /** How to write a known word that stands there in letters that only look like its own; empty where none does. */
    public static Optional<String> inLatin(String word, Collection<String> known) {
        return looksLatin(word)
                .filter(latin -> known.contains(latin.word()))
                .map(latin -> "Write “" + latin.word() + "” in Latin letters: here " + latin.inWords() + ".");
    }

    /** The Latin word that a word looks like, with its first letter that is none; empty where it has no such letter. */
    private static Optional<MixedWord> looksLatin(String word) {
        StringBuilder latin = new StringBuilder(word);
        int first = -1;
        for (int i = word.length() - 1; i >= 0; i--) {
            int at = LOOK_ALIKE.indexOf(word.charAt(i));
            if (at >= 0 && at % 2 == 0) {
                latin.setCharAt(i, LOOK_ALIKE.charAt(at + 1));
                first = i;
            }
        }
        return first < 0
                ? Optional.empty()
                : Optional.of(
                        new MixedWord(latin.toString(), word.charAt(first), UnicodeScript.of(word.charAt(first))));
    }

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
