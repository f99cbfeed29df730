package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;

/** A published entry says which countries its claim is about: readers look for it there. House rule. */
final class NoCountry extends EntryCheck {
    NoCountry() {
        super(EvidenceProblems.NO_COUNTRY);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        if (entry.isPublic() && entry.countries().about().isEmpty()) {
            out.add(EvidenceProblems.noCountry(entry.path()));
        }
    }
}
