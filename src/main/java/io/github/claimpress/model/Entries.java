package io.github.claimpress.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A site's fact-checks, and the same by language and by id, found once. */
public final class Entries {
    private final List<FactCheck> all;
    private final List<FactCheck> heldBack;
    private final Settings settings;
    private final Map<String, FactCheck> byId = new LinkedHashMap<>();

    /** Made by who asks first, since all else would have to wait for it. */
    private @Nullable Map<String, Catalogue> catalogues;

    /**
     * @param all what belongs to the build, in any order
     * @param heldBack drafts, entries in review, and those of a later day
     */
    public Entries(List<FactCheck> all, List<FactCheck> heldBack, Settings settings) {
        this.all = newestFirst(all);
        this.heldBack = newestFirst(heldBack);
        this.settings = settings;
        this.all.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    }

    /** Newest first, then by id. */
    public List<FactCheck> all() {
        return all;
    }

    public List<FactCheck> heldBack() {
        return heldBack;
    }

    /** By language, the site's own first; only languages that have entries, but the site's own always. */
    public synchronized Map<String, Catalogue> catalogues() {
        if (catalogues == null) {
            catalogues = byLanguage(all, settings);
        }
        return catalogues;
    }

    /** Of two with the same id the newest. */
    public Map<String, FactCheck> byId() {
        return Collections.unmodifiableMap(byId);
    }

    private static List<FactCheck> newestFirst(List<FactCheck> entries) {
        List<FactCheck> ordered = new ArrayList<>(entries);
        ordered.sort(Catalogue.NEWEST_FIRST);
        return Collections.unmodifiableList(ordered);
    }

    private static Map<String, Catalogue> byLanguage(List<FactCheck> entries, Settings settings) {
        Map<String, List<FactCheck>> grouped = new LinkedHashMap<>();
        grouped.put(settings.language(), new ArrayList<>());
        settings.languages().forEach(language -> grouped.putIfAbsent(language, new ArrayList<>()));
        entries.forEach(entry -> grouped.computeIfAbsent(entry.language(), unlisted -> new ArrayList<>())
                .add(entry));
        Map<String, Catalogue> catalogues = new LinkedHashMap<>();
        grouped.forEach((language, list) -> {
            if (!list.isEmpty() || language.equals(settings.language())) {
                catalogues.put(language, new Catalogue(language, list));
            }
        });
        return Collections.unmodifiableMap(catalogues);
    }
}
