package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.letters.Folding;
import io.github.claimpress.letters.Word;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
        Verdict was = old.verdict();
        Verdict is = entry.verdict();
        String former = was == null || is == null || was.rating().equals(is.rating()) ? null : was.rating();
        String claim = old.claim().text();
        boolean reclaimed = !claim.equals(entry.claim().text());
        String record = RecordProblems.record(entry.corrections().isEmpty(), reclaimed ? claim : null, former);
        if (former != null && is != null) {
            Problem silence = RecordProblems.silentVerdictChange(entry.path(), former, is.rating(), record);
            List<Correction> added = added(old, entry, one -> isOr(one.previousVerdict(), former));
            unlessRecorded("verdict", added, old, silence, out);
        }
        if (reclaimed) {
            Problem silence = RecordProblems.silentClaimChange(entry.path(), claim, record);
            List<Correction> added = added(old, entry, one -> isOr(one.previousClaim(), claim));
            unlessRecorded("claim", added, old, silence, out);
        }
    }

    /** Whether a correction names what stood before, in whatever spelling, or names nothing. */
    private static boolean isOr(@Nullable String named, String before) {
        return named == null || words(named).equals(words(before));
    }

    private static List<String> words(String text) {
        return Folding.words(text).stream().map(Word::folded).toList();
    }

    /** No change came before what it changed was published, so a correction of an earlier day does not tell of it. */
    private static void unlessRecorded(
            String what, List<Correction> added, FactCheck old, Problem silence, Problems out) {
        Moment published = old.published();
        if (added.isEmpty()) {
            out.add(silence);
        } else if (published != null
                && added.stream().allMatch(one -> one.date().day().isBefore(published.day()))) {
            out.add(RecordProblems.predatedCorrection(
                    silence.place(), what, added.get(0).date(), published));
        }
    }

    /**
     * The corrections that tell of a change, if there are more than before. An old one that was reworded, dated anew or
     * raised is not one more.
     *
     * @param tells whether a correction speaks of this change and not of another one
     */
    private static List<Correction> added(FactCheck old, FactCheck entry, Predicate<Correction> tells) {
        List<String> known = new ArrayList<>();
        telling(old).forEach(correction -> known.add(name(correction)));
        boolean more = entry.corrections().size() > old.corrections().size()
                && telling(entry).size() > known.size();
        List<Correction> added = new ArrayList<>();
        for (Correction correction : telling(entry)) {
            if (!known.remove(name(correction)) && tells.test(correction)) {
                added.add(correction);
            }
        }
        return more ? added : List.of();
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
