package io.github.claimpress.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Words that nobody speaks, in letters that somebody writes; a few of them come again and again, as in any text. */
public enum SeededLanguage {
    LATIN("en", "b d f g h k l m n p r s t v br st tr sh", "a e i o u ea ou", "n r s t ng lly"),
    CYRILLIC("uk", "б в г д ж з к л м н п р с т х ц ч ш щ", "а е и і о у я є ї ю", "н р ть ння ського"),
    AZERBAIJANI("az", "b c ç d f g ğ h x k q l m n p r s ş t v z", "a ə e ı i o ö u ü", "n r lar lər nın dır");

    private static final int WORDS = 3_000;
    private static final int SYLLABLES = 3;

    private final String code;
    private final List<String> words;

    SeededLanguage(String code, String consonants, String vowels, String endings) {
        this.code = code;
        this.words = vocabulary(new SplittableRandom(ordinal()), split(consonants), split(vowels), split(endings));
    }

    /** Its BCP 47 code. */
    public String code() {
        return code;
    }

    /** Some words with a space between them. */
    public String words(SplittableRandom random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(word(random));
        }
        return text.toString();
    }

    /** Words that begin with a capital and end with a full stop. */
    public String sentence(SplittableRandom random, int count) {
        String text = words(random, count);
        return Character.toTitleCase(text.charAt(0)) + text.substring(1) + ".";
    }

    /** The nearer to the list's beginning the more often. */
    private String word(SplittableRandom random) {
        double chance = random.nextDouble();
        return words.get((int) (words.size() * chance * chance * chance));
    }

    private static List<String> vocabulary(
            SplittableRandom random, List<String> consonants, List<String> vowels, List<String> endings) {
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < WORDS) {
            // The words that come most often are the short ones.
            int syllables = made.size() < consonants.size() * 3 ? 1 : 1 + random.nextInt(SYLLABLES);
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < syllables; i++) {
                word.append(any(random, consonants)).append(any(random, vowels));
            }
            made.add(word + (random.nextInt(3) == 0 ? any(random, endings) : ""));
        }
        return new ArrayList<>(made);
    }

    private static List<String> split(String parts) {
        return List.of(parts.split(" ", -1));
    }

    static <T> T any(SplittableRandom random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
