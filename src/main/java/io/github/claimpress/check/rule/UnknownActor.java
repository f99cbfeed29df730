package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Site;
import org.jspecify.annotations.Nullable;

/** A claimant, outlet, institution or official that is named by an id has a file. */
final class UnknownActor extends SiteCheck {
    UnknownActor() {
        super(ReferenceProblems.UNKNOWN_ACTOR);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        for (FactCheck entry : AllEntries.of(now)) {
            for (At<Party> party : Fields.parties(entry)) {
                String id = party.value().id();
                if (id != null && !now.actors().containsKey(id)) {
                    out.add(ReferenceProblems.unknownActor(
                            entry.path(), party.field(), id, now.actors().keySet()));
                }
            }
        }
    }
}
