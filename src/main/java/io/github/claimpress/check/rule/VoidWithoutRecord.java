package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Status;

/** An entry that is void says why, in a correction (IFCN 6.2). */
final class VoidWithoutRecord extends EntryCheck {
    private final BuildDay day;

    VoidWithoutRecord(BuildDay day) {
        super(RecordProblems.VOID_WITHOUT_RECORD);
        this.day = day;
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        boolean told = entry.corrections().stream().anyMatch(each -> each.kind() == CorrectionKind.VOID);
        if (entry.status() == Status.VOID && !told) {
            out.add(RecordProblems.voidWithoutRecord(
                    entry.path(), entry.corrections().isEmpty(), day.day()));
        }
    }
}
