package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import org.jspecify.annotations.Nullable;

/**
 * The address of a published entry stays, since others link to it: the slug is frozen, or an alias leads from the old
 * address to the new one.
 */
final class SlugChanged extends SiteCheck {
    private final BuildDay day;

    SlugChanged(BuildDay day) {
        super(RecordProblems.SLUG_CHANGED);
        this.day = day;
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        if (before == null) {
            return;
        }
        Addresses addresses = new Addresses(before.settings(), before.words());
        for (Revision revision : Revision.all(now, before, day)) {
            FactCheck old = revision.before();
            FactCheck entry = revision.after();
            if (entry != null && !entry.slug().equals(old.slug()) && !leads(entry, addresses.factCheck(old))) {
                out.add(RecordProblems.slugChanged(entry.path(), old.slug()));
            }
        }
    }

    private static boolean leads(FactCheck entry, String path) {
        return entry.aliases().stream()
                .anyMatch(alias -> Addresses.redirect(alias).equals(path));
    }
}
