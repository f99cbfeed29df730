package io.github.claimpress.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * What a reader types who remembers a claim: three to five of its words, one of them in another form, in another spelling
 * or mistyped.
 */
final class Misspelling {
    /** From here on a word is worth typing, and long enough to be changed. */
    private static final int WORTH = 4;

    private static final int LONG = 5;

    private static final Map<String, String> LETTERS =
            Map.of("en", "etaoinsrhldc", "uk", "оаинвіртеск", "ru", "оеаинтсрвлк");

    private static final Map<String, List<String>> ENDINGS = Map.of(
            "en", List.of("s", "ed", "ing", "er"),
            "uk", List.of("а", "у", "ою", "ами", "ів", "ий", "ого", "им", "ти", "ла"),
            "ru", List.of("а", "у", "ой", "ами", "ов", "ый", "ого", "ым", "ть", "ла"));

    private final Random random;

    Misspelling(long seed) {
        random = new Random(seed);
    }

    /** Empty where the claim has fewer than three words that are worth typing. */
    String query(String claim, String language) {
        List<String> words = words(claim);
        int number = 3 + random.nextInt(3);
        if (words.size() < 3) {
            return "";
        }
        List<String> chosen = random.nextBoolean() ? together(words, number) : scattered(words, number);
        List<Integer> able = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            if (chosen.get(i).length() > WORTH && chosen.get(i).chars().allMatch(Misspelling::isOfWord)) {
                able.add(i);
            }
        }
        if (able.isEmpty()) {
            return "";
        }
        int at = able.get(random.nextInt(able.size()));
        chosen.set(at, changed(chosen.get(at), language));
        return String.join(" ", chosen);
    }

    private static List<String> words(String claim) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(claim);
        List<String> words = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String word = claim.substring(from, to);
            if (word.length() >= WORTH && Character.isLetter(word.codePointAt(0)) && !words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private List<String> together(List<String> words, int number) {
        int many = Math.min(number, words.size());
        int from = random.nextInt(words.size() - many + 1);
        return new ArrayList<>(words.subList(from, from + many));
    }

    private List<String> scattered(List<String> words, int number) {
        List<String> chosen = new ArrayList<>(words);
        while (chosen.size() > number) {
            chosen.remove(random.nextInt(chosen.size()));
        }
        return chosen;
    }

    private String changed(String word, String language) {
        String other = switch (random.nextInt(3)) {
            case 0 -> inflected(word, language);
            case 1 -> spelt(word, language);
            default -> mistyped(word, language);
        };
        return other.equals(word) ? mistyped(word, language) : other;
    }

    private String inflected(String word, String language) {
        List<String> endings = ENDINGS.getOrDefault(language, List.of("s"));
        String ending = endings.get(random.nextInt(endings.size()));
        if (language.equals("en")) {
            String stem = word.replaceFirst("(?:ies|ing|ed|es|s|e|y)$", "");
            return (stem.length() < WORTH ? word : stem) + ending;
        }
        return word.replaceFirst("(?iU)[аеєиіїйоуюяьыэ]{1,2}$", "") + ending;
    }

    /** Another spelling where the language has one; else the same word, in capitals. */
    private static String spelt(String word, String language) {
        if (word.matches(".*['’ʼ].*")) {
            return word.contains("'") ? word.replace('\'', '’') : word.replaceAll("['’ʼ]", "");
        }
        String other = switch (language) {
            case "uk" -> word.contains("г") ? word.replaceFirst("г", "ґ") : word.replaceFirst("(?<!^)и", "і");
            case "ru" -> word.contains("ё") ? word.replace('ё', 'е') : word.replaceFirst("е", "ё");
            default -> word.replaceFirst("(?<!^)([bcdfglmnprst])\\1", "$1").replaceFirst("is(e|ation)", "iz$1");
        };
        return other.equals(word) ? word.toUpperCase(Locale.ROOT) : other;
    }

    /** One letter left out, doubled, put in for another, or changed places with the next. */
    private String mistyped(String word, String language) {
        if (word.length() < LONG) {
            return word;
        }
        int at = random.nextInt(word.length() - 1);
        String letters = LETTERS.getOrDefault(language, "e");
        char letter = letters.charAt(random.nextInt(letters.length()));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetter(letter) || "'’ʼ".indexOf(letter) >= 0;
    }
}
