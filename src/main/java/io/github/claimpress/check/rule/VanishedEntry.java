package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.FieldPath;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was published stays: an entry that no longer holds is marked void, not deleted (IFCN 6.2). One whose address
 * leads to another fact-check, which lists it as an alias, became part of that one.
 */
final class VanishedEntry extends SiteCheck {
    private final BuildDay day;
    private final @Nullable String since;

    /** @param since what the earlier revision is called; null where it has no name */
    VanishedEntry(BuildDay day, @Nullable String since) {
        super(RecordProblems.VANISHED_ENTRY);
        this.day = day;
        this.since = since;
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        if (before == null) {
            return;
        }
        Addresses former = new Addresses(before.settings(), before.words());
        Set<String> aliases = aliases(now);
        for (Revision revision : Revision.all(now, before, day)) {
            FactCheck old = revision.before();
            FactCheck entry = revision.after();
            String address = former.factCheck(old);
            if (entry == null) {
                // Two entries that became one: readers of the old address still find a fact-check.
                if (!aliases.contains(address)) {
                    out.add(gone(old, now, before, Page.addressOf(address)));
                }
            } else if (!day.shows(entry)) {
                Place place = Place.field(entry.path(), FieldPath.of(entry.isPublic() ? "published" : "status"));
                out.add(RecordProblems.hiddenEntry(place, old.id()));
            } else if (!entry.id().equals(old.id()) && entry.slug().equals(old.slug())) {
                out.add(RecordProblems.changedId(entry.path(), old.id(), entry.id()));
            }
        }
    }

    /** Where the aliases lead from of all entries that readers see. */
    private Set<String> aliases(Site now) {
        return AllEntries.of(now).stream()
                .filter(day::shows)
                .flatMap(entry -> entry.aliases().stream())
                .map(Addresses::redirect)
                .collect(Collectors.toSet());
    }

    /** Most often nothing was deleted: a file got another name, which was the entry's id and address too. */
    private Problem gone(FactCheck old, Site now, Site before, String address) {
        Map<String, FactCheck> known = AllEntries.byId(before);
        Place place = Place.file(old.path());
        return AllEntries.of(now).stream()
                .filter(entry -> !known.containsKey(entry.id()))
                .filter(entry -> entry.language().equals(old.language()))
                .filter(entry -> entry.claim().text().equals(old.claim().text()))
                .findFirst()
                .map(entry -> RecordProblems.renamedEntry(place, old.id(), old.slug(), entry.path()))
                .orElseGet(() -> RecordProblems.vanishedEntry(place, old.id(), address, since));
    }
}
