package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Status;
import io.github.claimpress.similar.NearPairs;
import io.github.claimpress.similar.NearPairs.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A claim that was checked before is found from its new check: readers, and a second verdict, should not stand alone. */
final class SimilarClaim extends SiteCheck {
    /** More earlier entries are not told of one; who links these sees the next. */
    private static final int MOST_TOLD = 3;

    SimilarClaim() {
        super(EvidenceProblems.SIMILAR_CLAIM);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Map<String, List<FactCheck>> oldestFirst = new TreeMap<>();
        for (FactCheck entry : now.factChecks()) {
            if (entry.status() == Status.PUBLISHED) {
                oldestFirst
                        .computeIfAbsent(entry.language(), fresh -> new ArrayList<>())
                        .add(entry);
            }
        }
        Addresses addresses = new Addresses(now.settings(), now.words());
        Map<String, List<String>> naming = naming(now);
        for (List<FactCheck> entries : oldestFirst.values()) {
            Collections.reverse(entries);
            NearPairs.each(
                    entries,
                    pairs -> pairs.stream()
                            .filter(pair -> !isKnown(pair, now.byId()))
                            .limit(MOST_TOLD)
                            .forEach(pair -> out.add(EvidenceProblems.similarClaim(
                                    pair,
                                    Page.addressOf(addresses.factCheck(pair.later())),
                                    naming.getOrDefault(pair.later().id(), List.of())))));
        }
    }

    /** By an id, the files of entries that name it as related. */
    private static Map<String, List<String>> naming(Site now) {
        Map<String, List<String>> found = new HashMap<>();
        AllEntries.of(now).stream()
                .filter(entry -> !entry.related().isEmpty())
                .sorted(Comparator.comparing(FactCheck::path))
                .forEach(entry -> entry.related()
                        .forEach(id -> found.computeIfAbsent(id, fresh -> new ArrayList<>())
                                .add(entry.path())));
        return found;
    }

    /** Whether one of the two, or its original, leads to the other; or both are the same fact-check. */
    private static boolean isKnown(Pair pair, Map<String, FactCheck> byId) {
        String later = original(pair.later());
        String earlier = original(pair.earlier());
        // Two entries with one id by mistake are still two.
        boolean same = later.equals(earlier)
                && !pair.later().id().equals(pair.earlier().id());
        return same
                || related(pair.later(), byId).contains(earlier)
                || related(pair.earlier(), byId).contains(later);
    }

    /** The originals of all that an entry or its original names as related. */
    private static Set<String> related(FactCheck entry, Map<String, FactCheck> byId) {
        List<String> named = new ArrayList<>(entry.related());
        FactCheck original = byId.get(original(entry));
        if (original != null) {
            named.addAll(original.related());
        }
        Set<String> originals = new HashSet<>();
        for (String id : named) {
            FactCheck other = byId.get(id);
            originals.add(other == null ? id : original(other));
        }
        return originals;
    }

    private static String original(FactCheck entry) {
        return entry.translationOf() == null ? entry.id() : entry.translationOf();
    }
}
