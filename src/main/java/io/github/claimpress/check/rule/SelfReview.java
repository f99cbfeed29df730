package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.text.FieldPath;

/** Nobody reviews what they wrote: EFCSN asks for editorial review before publication. */
final class SelfReview extends EntryCheck {
    SelfReview() {
        super(EvidenceProblems.SELF_REVIEW);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        for (int i = 0; i < entry.reviewers().size(); i++) {
            String reviewer = entry.reviewers().get(i);
            if (entry.authors().contains(reviewer)) {
                out.add(EvidenceProblems.selfReview(
                        entry.path(), FieldPath.of("reviewers").item(i), reviewer));
            }
        }
    }
}
