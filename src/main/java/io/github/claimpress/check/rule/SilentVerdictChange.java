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
            if (entry != null) {
                compare(revision.before(), entry, out);
            }
        }
    }

    private static void compare(FactCheck old, FactCheck entry, Problems out) {
        if (telling(entry).size() < telling(old).size()) {
            out.add(RecordProblems.silentlyErased(entry.path()));
        }
        boolean first = entry.corrections().isEmpty();
        Verdict was = old.verdict();
        Verdict is = entry.verdict();
        if (was != null && is != null && !was.rating().equals(is.rating()) && !isRecorded(old, entry, was.rating())) {
            out.add(RecordProblems.silentVerdictChange(entry.path(), was.rating(), is.rating(), first));
        }
        if (!old.claim().text().equals(entry.claim().text()) && !isRecorded(old, entry, null)) {
            out.add(RecordProblems.silentClaimChange(entry.path(), old.claim().text(), first));
        }
    }

    /**
     * Whether there is a correction more than before that tells of a change. An old one that was reworded, dated anew or
     * raised is not one more; one that names another former verdict tells of another change.
     */
    private static boolean isRecorded(FactCheck old, FactCheck entry, @Nullable String was) {
        List<String> known = new ArrayList<>();
        telling(old).forEach(correction -> known.add(name(correction)));
        boolean more = entry.corrections().size() > old.corrections().size()
                && telling(entry).size() > known.size();
        boolean fits = false;
        for (Correction correction : telling(entry)) {
            String former = correction.previousVerdict();
            fits |= !known.remove(name(correction)) && (was == null || former == null || former.equals(was));
        }
        return more && fits;
    }

    private static List<Correction> telling(FactCheck entry) {
        return entry.corrections().stream()
                .filter(correction -> correction.kind() == CorrectionKind.VERDICT_CHANGE
                        || correction.kind() == CorrectionKind.SUBSTANTIAL)
                .toList();
    }

    private static String name(Correction correction) {
        return correction.date() + " " + correction.kind();
    }
}
