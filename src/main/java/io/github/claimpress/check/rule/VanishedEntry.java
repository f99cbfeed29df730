package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.FieldPath;
import org.jspecify.annotations.Nullable;

/** What was published stays: an entry that no longer holds is marked void, not deleted (IFCN 6.2). */
final class VanishedEntry extends SiteCheck {
    private final BuildDay day;

    VanishedEntry(BuildDay day) {
        super(RecordProblems.VANISHED_ENTRY);
        this.day = day;
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        if (before == null) {
            return;
        }
        for (Revision revision : Revision.all(now, before, day)) {
            FactCheck old = revision.before();
            FactCheck entry = revision.after();
            if (entry == null) {
                out.add(RecordProblems.vanishedEntry(Place.file(old.path()), old.id(), true));
            } else if (!day.shows(entry)) {
                Place place = Place.field(entry.path(), FieldPath.of(entry.isPublic() ? "published" : "status"));
                out.add(RecordProblems.vanishedEntry(place, old.id(), false));
            } else if (!entry.id().equals(old.id()) && entry.slug().equals(old.slug())) {
                out.add(RecordProblems.vanishedEntry(Place.field(entry.path(), FieldPath.of("id")), old.id(), true));
            }
        }
    }
}
