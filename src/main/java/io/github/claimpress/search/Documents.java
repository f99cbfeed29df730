package io.github.claimpress.search;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries in the order of the index: by language, the site's own first; within one, newest first. An entry's number
 * is its place in this order, so that a smaller number in one language means newer.
 */
final class Documents {
    private final List<FactCheck> entries = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Map<String, Integer> next = new LinkedHashMap<>();

    Documents(Site site) {
        Map<String, List<FactCheck>> byLanguage = new LinkedHashMap<>();
        byLanguage.put(site.settings().language(), new ArrayList<>());
        site.settings().languages().forEach(language -> byLanguage.put(language, new ArrayList<>()));
        for (FactCheck entry : site.factChecks()) {
            byLanguage
                    .computeIfAbsent(entry.language(), unlisted -> new ArrayList<>())
                    .add(entry);
        }
        byLanguage.forEach((language, found) -> {
            if (!found.isEmpty()) {
                next.put(language, entries.size());
                languages.add(language);
                starts.add(entries.size());
                entries.addAll(found);
            }
        });
    }

    /** The number of the next entry of a language, as entries come in the site's order. */
    int number(FactCheck entry) {
        int number = next.getOrDefault(entry.language(), -1);
        if (number < 0
                || number >= entries.size()
                || !entries.get(number).path().equals(entry.path())) {
            throw new IllegalStateException("not in the site's order: " + entry.path());
        }
        next.put(entry.language(), number + 1);
        return number;
    }

    List<FactCheck> entries() {
        return entries;
    }

    int size() {
        return entries.size();
    }

    List<String> languages() {
        return languages;
    }

    /** The number of a language's first entry, by the language's place in {@link #languages}. */
    int start(int language) {
        return language == starts.size() ? size() : starts.get(language);
    }
}
