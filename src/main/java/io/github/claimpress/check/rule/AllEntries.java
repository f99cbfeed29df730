package io.github.claimpress.check.rule;

import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of a site with those that its build holds back: drafts are checked before they are published. */
final class AllEntries {
    private AllEntries() {}

    /** Newest first, then by id. */
    static List<FactCheck> of(Site site) {
        if (site.heldBack().isEmpty()) {
            return site.factChecks();
        }
        List<FactCheck> all = new ArrayList<>(site.factChecks());
        all.addAll(site.heldBack());
        all.sort(Catalogue.NEWEST_FIRST);
        return all;
    }

    /** Of two with the same id the one that belongs to the build, or else the newest. */
    static Map<String, FactCheck> byId(Site site) {
        Map<String, FactCheck> found = new LinkedHashMap<>(site.byId());
        site.heldBack().forEach(entry -> found.putIfAbsent(entry.id(), entry));
        return found;
    }
}
