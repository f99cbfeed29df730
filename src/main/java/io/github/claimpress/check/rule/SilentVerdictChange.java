package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verdict or a claim that was published changes with a correction that readers see, or not at all (IFCN 6.2, 6.3). */
final class SilentVerdictChange extends SiteCheck {
    private final BuildDay day;

    SilentVerdictChange(BuildDay day) {
        super(RecordProblems.SILENT_VERDICT_CHANGE);
        this.day = day;
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        if (before == null) {
            return;
        }
        for (Revision revision : Revision.all(now, before, day)) {
            FactCheck entry = revision.after();
            if (entry != null && !isRecorded(revision.before(), entry)) {
                compare(revision.before(), entry, out);
            }
        }
    }

    private static void compare(FactCheck old, FactCheck entry, Problems out) {
        Verdict was = old.verdict();
        Verdict is = entry.verdict();
        if (was != null && is != null && !was.rating().equals(is.rating())) {
            out.add(RecordProblems.silentVerdictChange(entry.path(), was.rating(), is.rating()));
        }
        if (!old.claim().text().equals(entry.claim().text())) {
            out.add(RecordProblems.silentClaimChange(entry.path(), old.claim().text()));
        }
    }

    /** Whether a correction that was not there before tells of a change; one that was only reworded does not. */
    private static boolean isRecorded(FactCheck old, FactCheck entry) {
        List<String> known = new ArrayList<>();
        old.corrections().forEach(correction -> known.add(name(correction)));
        for (Correction correction : entry.corrections()) {
            boolean tells = correction.kind() == CorrectionKind.VERDICT_CHANGE
                    || correction.kind() == CorrectionKind.SUBSTANTIAL;
            if (!known.remove(name(correction)) && tells) {
                return true;
            }
        }
        return false;
    }

    private static String name(Correction correction) {
        return correction.date() + " " + correction.kind();
    }
}
