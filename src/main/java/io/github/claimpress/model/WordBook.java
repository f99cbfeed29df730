package io.github.claimpress.model;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of all interface languages.
 *
 * @param byLanguage at least English
 * @param slugs the English short name of each country as it stands in addresses, by code
 */
public record WordBook(Map<String, Words> byLanguage, Map<String, String> slugs) {
    public WordBook {
        byLanguage = Map.copyOf(byLanguage);
        slugs = Map.copyOf(slugs);
        if (!byLanguage.containsKey("en")) {
            throw new IllegalArgumentException("the words of English are missing");
        }
    }

    /** The words of a language, of its main language, or of English. */
    public Words in(String language) {
        Words exact = byLanguage.get(language);
        if (exact != null) {
            return exact;
        }
        int hyphen = language.indexOf('-');
        Words main = hyphen < 0 ? null : byLanguage.get(language.substring(0, hyphen));
        return main != null ? main : english();
    }

    public Words english() {
        return Objects.requireNonNull(byLanguage.get("en"));
    }

    /** The part of an address that stands for a country; its code in lower case where it has no English name. */
    public String slug(String countryCode) {
        return slugs.getOrDefault(countryCode, countryCode.toLowerCase(Locale.ROOT));
    }

    public Set<String> countryCodes() {
        return new TreeSet<>(slugs.keySet());
    }

    /** Country codes by every name that a language gives them, in lower case: for help with a mistyped code. */
    public Map<String, String> codesByName() {
        Map<String, String> codes = new TreeMap<>();
        for (Words words : byLanguage.values()) {
            slugs.keySet().forEach(code -> codes.put(words.country(code).toLowerCase(Locale.ROOT), code));
        }
        slugs.forEach((code, slug) -> codes.put(slug, code));
        return codes;
    }

    /** The keys of verdicts and of other closed words by every label that a language gives them, in lower case. */
    public Map<String, Set<String>> keysByLabel() {
        Map<String, Set<String>> keys = new TreeMap<>();
        for (Words words : byLanguage.values()) {
            words.texts().forEach((place, label) -> {
                String[] steps = place.split("\\.", -1);
                boolean verdict = steps.length == 3 && steps[0].equals("verdicts") && steps[2].equals("label");
                if (verdict || steps.length == 3 && steps[0].equals("terms")) {
                    keys.computeIfAbsent(label.toLowerCase(Locale.ROOT), any -> new TreeSet<>())
                            .add(steps[verdict ? 1 : 2]);
                }
            });
        }
        return keys;
    }

    /** Language codes by every name that a language gives them, in lower case. */
    public Map<String, String> languagesByName() {
        String prefix = "languages.";
        Map<String, String> codes = new TreeMap<>();
        for (Words words : byLanguage.values()) {
            words.texts().forEach((place, name) -> {
                if (place.startsWith(prefix)) {
                    codes.put(name.toLowerCase(Locale.ROOT), place.substring(prefix.length()));
                }
            });
        }
        return codes;
    }
}
