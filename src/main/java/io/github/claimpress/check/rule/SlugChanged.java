package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Site;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of a published entry go on leading to it, since others link to them: its slug is frozen, or an alias
 * leads from the old address to the new one, and stays as long. An entry that became part of another one hands its
 * addresses on.
 */
final class SlugChanged extends SiteCheck {
    private final BuildDay day;
    private final @Nullable String since;

    /** @param since what the earlier revision is called; null where it has no name */
    SlugChanged(BuildDay day, @Nullable String since) {
        super(AddressProblems.SLUG_CHANGED);
        this.day = day;
        this.since = since;
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        if (before != null) {
            FormerAddresses addresses = new FormerAddresses(now, before, day);
            addresses.moved().forEach(moved -> out.add(addresses.problem(moved, since)));
        }
    }
}
