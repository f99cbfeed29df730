package io.github.claimpress.similar;

import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.EarlierCheck;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The entries of a site, drafts and coming ones too, by what they are about: their claims, quotations and titles. Not for
 * several threads.
 */
public final class SimilarClaims {
    private static final Comparator<EarlierCheck> NEAREST_FIRST = Comparator.comparingDouble(EarlierCheck::likeness)
            .reversed()
            .thenComparing(EarlierCheck::entry, Catalogue.NEWEST_FIRST);

    private final Site site;
    private final Map<String, InLanguage> languages = new TreeMap<>();

    public SimilarClaims(Site site) {
        this.site = site;
        List<FactCheck> all = new ArrayList<>(site.factChecks());
        all.addAll(site.heldBack());
        all.sort(Catalogue.NEWEST_FIRST);
        Map<String, List<FactCheck>> grouped = new HashMap<>();
        for (FactCheck entry : all) {
            grouped.computeIfAbsent(entry.language(), fresh -> new ArrayList<>())
                    .add(entry);
        }
        grouped.forEach((language, entries) -> languages.put(language, new InLanguage(entries)));
    }

    /**
     * The entries in any language that are nearest to a text, the nearest first.
     *
     * @param text a claim, or a longer text that may hold one
     */
    public List<EarlierCheck> nearest(String text, int limit) {
        List<EarlierCheck> found = new ArrayList<>();
        for (InLanguage language : languages.values()) {
            found.addAll(language.nearest(text, limit, site));
        }
        return found.stream().sorted(NEAREST_FIRST).limit(limit).toList();
    }

    /** The other entries in its language that are nearest to an entry's claim. */
    public List<EarlierCheck> nearest(FactCheck entry, int limit) {
        InLanguage language = languages.get(entry.language());
        return language == null ? List.of() : language.nearest(entry, limit, site);
    }
}
