package io.github.claimpress.shape;

import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Site;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that one site has for the fields whose words are its own.
 *
 * @param words by type: ids, ratings, languages; none where a site has none
 * @param countries names in English by code
 */
public record Vocabulary(Map<Type.Plain, List<String>> words, Map<String, String> countries) {
    public Vocabulary {
        words = Map.copyOf(words);
        countries = Map.copyOf(countries);
    }

    public static Vocabulary of(Site site) {
        Map<Type.Plain, List<String>> words = new EnumMap<>(Type.Plain.class);
        words.put(
                Type.Plain.RATING,
                site.settings().verdicts().ratings().stream().map(Rating::key).toList());
        put(words, Type.Plain.TOPIC, site.topics().keySet());
        put(words, Type.Plain.NARRATIVE, site.narratives().keySet());
        put(words, Type.Plain.PERSON, site.people().keySet());
        put(words, Type.Plain.ENTRY, site.byId().keySet());
        put(words, Type.Plain.LANGUAGE, site.settings().languages());
        Map<String, String> countries = new TreeMap<>();
        for (String code : site.words().countryCodes()) {
            countries.put(code, site.countryName(code, "en"));
        }
        for (String code : site.countries().keySet()) {
            countries.put(code, site.countryName(code, "en"));
        }
        return new Vocabulary(words, countries);
    }

    private static void put(Map<Type.Plain, List<String>> words, Type.Plain type, Collection<String> some) {
        words.put(type, List.copyOf(some));
    }

    /** The words for a type; empty where everything goes. */
    public List<String> of(Type.Plain type) {
        return words.getOrDefault(type, List.of());
    }
}
