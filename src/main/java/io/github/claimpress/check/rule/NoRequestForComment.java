package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;

/** Whom a fact-check is about was asked for a comment, or it is said why not (IFCN 5.5, EFCSN); once, in the original. */
final class NoRequestForComment extends EntryCheck {
    NoRequestForComment() {
        super(EvidenceProblems.NO_REQUEST_FOR_COMMENT);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        if (!standsForItself(entry)) {
            return;
        }
        if (entry.requests().isEmpty()) {
            out.add(EvidenceProblems.noRequestForComment(entry.path()));
        }
        for (int i = 0; i < entry.requests().size(); i++) {
            if (!entry.requests().get(i).isAccountedFor()) {
                out.add(EvidenceProblems.noReasonForSilence(entry.path(), At.item(Fields.REQUESTS, i, "outcome")));
            }
        }
    }
}
