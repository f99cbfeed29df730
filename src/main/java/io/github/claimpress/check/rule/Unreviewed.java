package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;

/** A second person has read what is published (EFCSN: editorial review before publication). */
final class Unreviewed extends EntryCheck {
    Unreviewed() {
        super(EvidenceProblems.UNREVIEWED);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        if (entry.isPublic() && entry.reviewers().isEmpty()) {
            out.add(EvidenceProblems.unreviewed(entry.path()));
        }
    }
}
