package io.github.claimpress.check.rule;

import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of a site with those that its build holds back: drafts are checked before they are published. */
final class AllEntries {
    /** What has no day of publication comes last, since readers have not seen it; then by path. */
    static final Comparator<FactCheck> OLDEST_FIRST = Comparator.comparing(
                    (FactCheck entry) -> entry.published() == null
                            ? LocalDate.MAX
                            : entry.published().day())
            .thenComparing(FactCheck::path);

    private AllEntries() {}

    /** Whether two entries say which of them readers saw first, and it was the other. */
    static boolean isLater(FactCheck entry, FactCheck other) {
        return entry.published() != null
                && other.published() != null
                && entry.published().day().isAfter(other.published().day());
    }

    /** Of two with different verdicts neither may go: its readers would be told the opposite, without a word. */
    static boolean haveOneVerdict(FactCheck entry, FactCheck other) {
        return entry.verdict() != null
                && other.verdict() != null
                && entry.verdict().rating().equals(other.verdict().rating());
    }

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
