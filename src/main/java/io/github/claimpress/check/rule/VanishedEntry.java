package io.github.claimpress.check.rule;

import io.github.claimpress.check.rule.Successor.Fault;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.FieldPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was published stays: an entry that no longer holds is marked void, not deleted (IFCN 6.2). One whose address
 * leads to another one that checks the same claim, with the same verdict, became part of that one.
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
        Successor successor = new Successor(now, before, day);
        for (Revision revision : Revision.all(now, before, day)) {
            FactCheck old = revision.before();
            FactCheck entry = revision.after();
            if (entry == null) {
                AliasList addresses = AliasList.of(old, Page.addressOf(former.factCheck(old)));
                FactCheck other = successor.named(old);
                Fault fault = other == null ? null : successor.fault(old, other);
                if (other == null) {
                    out.add(gone(old, now, before, addresses));
                } else if (fault != null) {
                    out.add(RecordProblems.unlikeSuccessor(
                            Place.file(old.path()), old.id(), other.path(), fault, addresses.listedBy(other), since));
                }
            } else if (!day.shows(entry)) {
                Place place = Place.field(entry.path(), FieldPath.of(entry.isPublic() ? "published" : "status"));
                out.add(RecordProblems.hiddenEntry(place, old.id()));
            } else if (!entry.id().equals(old.id()) && entry.slug().equals(old.slug())) {
                out.add(RecordProblems.changedId(entry.path(), old.id(), entry.id()));
            }
        }
    }

    /** Most often nothing was deleted: a file got another name, which was the entry's id and address too. */
    private Problem gone(FactCheck old, Site now, Site before, AliasList addresses) {
        Map<String, FactCheck> known = AllEntries.byId(before);
        Place place = Place.file(old.path());
        return AllEntries.of(now).stream()
                .filter(entry -> !known.containsKey(entry.id()))
                .filter(entry -> entry.language().equals(old.language()))
                .filter(entry -> entry.claim().text().equals(old.claim().text()))
                .findFirst()
                .map(entry -> RecordProblems.renamedEntry(place, old.id(), old.slug(), entry.path(), lost(old, entry)))
                .orElseGet(() -> RecordProblems.vanishedEntry(place, old.id(), addresses, since));
    }

    private static @Nullable AliasList lost(FactCheck old, FactCheck entry) {
        List<String> kept = entry.aliases().stream().map(Addresses::redirect).toList();
        List<String> lost = old.aliases().stream()
                .filter(alias -> !kept.contains(Addresses.redirect(alias)))
                .toList();
        return lost.isEmpty() ? null : new AliasList(lost);
    }
}
