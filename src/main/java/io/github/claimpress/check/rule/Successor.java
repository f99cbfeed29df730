package io.github.claimpress.check.rule;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.similar.NearPairs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether an entry may stand for one that is gone, because it lists its address as an alias. */
final class Successor {
    private final Site before;
    private final BuildDay day;
    private final Map<String, FactCheck> known;
    private final Map<String, Set<Set<String>>> near = new HashMap<>();

    /** @param before the site when the entry that is gone was there */
    Successor(Site before, BuildDay day) {
        this.before = before;
        this.day = day;
        this.known = AllEntries.byId(before);
    }

    /**
     * Null if it may: else a verdict could be exchanged for another one, and no correction would tell of it.
     *
     * @return what speaks against it, as the rest of a sentence
     */
    @Nullable
    String fault(FactCheck gone, FactCheck successor) {
        FactCheck then = known.get(successor.id());
        if (then == null || !day.shows(then)) {
            return "which was not published then";
        }
        if (!AllEntries.haveOneVerdict(gone, then)) {
            return "whose verdict is another";
        }
        return isSameClaim(gone, then) ? null : "which checks another claim";
    }

    /** By the same measure as the rule that advises to make one entry of two. */
    private boolean isSameClaim(FactCheck gone, FactCheck other) {
        return near.computeIfAbsent(gone.language(), this::pairs).contains(Set.of(gone.path(), other.path()));
    }

    /** The files of the entries of a language whose claims are nearly the same, by twos. */
    private Set<Set<String>> pairs(String language) {
        List<FactCheck> oldestFirst = AllEntries.of(before).stream()
                .filter(entry -> entry.language().equals(language))
                .sorted(AllEntries.OLDEST_FIRST)
                .toList();
        Set<Set<String>> found = new HashSet<>();
        NearPairs.each(
                oldestFirst,
                pairs -> pairs.forEach(pair ->
                        found.add(Set.of(pair.later().path(), pair.earlier().path()))));
        return found;
    }
}
