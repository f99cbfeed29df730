package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
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
        Addresses former = new Addresses(before.settings(), before.words());
        Addresses present = new Addresses(now.settings(), now.words());
        for (Revision revision : Revision.all(now, before, day)) {
            FactCheck entry = revision.after();
            String path = former.factCheck(revision.before());
            if (entry == null || present.factCheck(entry).equals(path) || leads(entry, path)) {
                continue;
            }
            boolean slug = !entry.slug().equals(revision.before().slug());
            out.add(
                    slug
                            ? RecordProblems.slugChanged(
                                    entry.path(), revision.before().slug(), Page.addressOf(path))
                            : RecordProblems.addressChanged(entry.path(), Page.addressOf(path)));
        }
    }

    private static boolean leads(FactCheck entry, String path) {
        return entry.aliases().stream()
                .anyMatch(alias -> Addresses.redirect(alias).equals(path));
    }
}
