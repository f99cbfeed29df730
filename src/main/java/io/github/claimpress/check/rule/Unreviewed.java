package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;

/**
 * A second person has read what is published (EFCSN: editorial review before publication). A translation is reviewed with
 * its original, and what is void says nothing any more.
 */
final class Unreviewed extends EntryCheck {
    Unreviewed() {
        super(EvidenceProblems.UNREVIEWED);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        if (standsForItself(entry) && entry.reviewers().isEmpty()) {
            out.add(EvidenceProblems.unreviewed(entry.path()));
        }
    }
}
