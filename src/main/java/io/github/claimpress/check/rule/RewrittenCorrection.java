package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.FactCheck;
import java.util.ArrayList;
import java.util.List;

/** A correction that was published stands as it was: the log of corrections is only added to (IFCN 6.2). */
final class RewrittenCorrection extends ChangeCheck {
    RewrittenCorrection(BuildDay day) {
        super(ChangeProblems.REWRITTEN_CORRECTION, day);
    }

    @Override
    void check(FactCheck old, FactCheck entry, Problems out) {
        List<Correction> lost = new ArrayList<>(old.corrections());
        List<At<Correction>> others = Fields.corrections(entry).stream()
                .filter(one -> !lost.remove(one.value()))
                .toList();
        for (Correction former : lost) {
            others.stream()
                    .filter(one -> one.value().date().equals(former.date()))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> out.add(ChangeProblems.rewrittenCorrection(entry.path(), one.field(), former)),
                            () -> lost(old, entry, former, out));
        }
    }

    /** What is an error already is not told again. */
    private static void lost(FactCheck old, FactCheck entry, Correction former, Problems out) {
        if (!NewCorrections.isErased(old, entry)) {
            out.add(ChangeProblems.lostCorrection(entry.path(), former));
        }
    }
}
