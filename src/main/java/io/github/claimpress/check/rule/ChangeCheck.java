package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import org.jspecify.annotations.Nullable;

/** A rule about what became of a published entry since an earlier revision, for each one that is still there. */
abstract class ChangeCheck extends SiteCheck {
    private final BuildDay day;

    ChangeCheck(Kind kind, BuildDay day) {
        super(kind);
        this.day = day;
    }

    abstract void check(FactCheck old, FactCheck entry, Problems out);

    final BuildDay day() {
        return day;
    }

    @Override
    public final void check(Site now, @Nullable Site before, Problems out) {
        if (before == null) {
            return;
        }
        for (Revision revision : Revision.all(now, before, day)) {
            if (revision.after() != null) {
                check(revision.before(), revision.after(), out);
            }
        }
    }
}
