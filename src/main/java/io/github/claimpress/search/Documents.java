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
    /** The share of a language's entries, and the number, from which on a word is common. */
    private static final double COMMON_SHARE = 0.4;

    private static final int COMMON_ENTRIES = 200;

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

    /** Whether a word that stands in these entries is one of most entries of a language. */
    boolean areMost(int[] found) {
        if (found.length <= COMMON_ENTRIES) {
            return false;
        }
        for (int language = 0; language < languages.size(); language++) {
            int from = start(language);
            int to = start(language + 1);
            int count = before(found, to) - before(found, from);
            if (count > COMMON_ENTRIES && count > COMMON_SHARE * (to - from)) {
                return true;
            }
        }
        return false;
    }

    /** How many of the occurrences are in entries before one. */
    private static int before(int[] found, int entry) {
        int low = 0;
        int high = found.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (Occurrence.entry(found[middle]) < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
