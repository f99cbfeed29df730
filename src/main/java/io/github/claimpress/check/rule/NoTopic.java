package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;

/** A published entry has a topic: readers look for it there. House rule. */
final class NoTopic extends EntryCheck {
    NoTopic() {
        super(EvidenceProblems.NO_TOPIC);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        if (entry.isPublic() && entry.topics().isEmpty()) {
            out.add(EvidenceProblems.noTopic(entry.path()));
        }
    }
}
