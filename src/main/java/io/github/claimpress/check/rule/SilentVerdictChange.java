package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.letters.Folding;
import io.github.claimpress.letters.Word;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A verdict or a claim that was published changes with a correction that readers see, or not at all, and what was withdrawn
 * comes back likewise (IFCN 6.2, 6.3).
 */
final class SilentVerdictChange extends ChangeCheck {
    private final @Nullable String since;

    /** @param since what the earlier revision is called; null where it has no name */
    SilentVerdictChange(BuildDay day, @Nullable String since) {
        super(RecordProblems.SILENT_VERDICT_CHANGE, day);
        this.since = since;
    }

    /**
     * Something that readers saw and that is another now.
     *
     * @param what the verdict or the claim, by the name of its field, or the withdrawal
     * @param named what a correction says that stood before; null for nothing
     * @param silence the problem where no correction tells of it
     */
    private record Change(String what, String before, Function<Correction, @Nullable String> named, Problem silence) {
        /** Whether a correction names what stood before, in whatever spelling, or names nothing. */
        boolean isToldBy(Correction correction) {
            String former = named.apply(correction);
            return former == null || words(former).equals(words(before));
        }

        private static List<String> words(String text) {
            return Folding.words(text).stream().map(Word::folded).toList();
        }
    }

    @Override
    void check(FactCheck old, FactCheck entry, Problems out) {
        if (NewCorrections.isErased(old, entry)) {
            out.add(RecordProblems.silentlyErased(entry.path()));
        }
        unlessRecorded(changes(old, entry), old, entry, out);
    }

    private List<Change> changes(FactCheck old, FactCheck entry) {
        Verdict was = old.verdict();
        Verdict is = entry.verdict();
        String former = was == null || is == null || was.rating().equals(is.rating()) ? null : was.rating();
        String claim = old.claim().text().equals(entry.claim().text())
                ? null
                : old.claim().text();
        String record = RecordProblems.record(entry.corrections().isEmpty(), claim, former, day().day());
        List<Change> found = new ArrayList<>();
        if (old.status() == Status.VOID && entry.status() == Status.PUBLISHED) {
            found.add(new Change("withdrawal", "", told -> null, RecordProblems.silentRevival(entry.path(), record)));
        }
        if (former != null && is != null) {
            Problem silence = RecordProblems.silentVerdictChange(entry.path(), former, is.rating(), record);
            found.add(new Change("verdict", former, Correction::previousVerdict, silence));
        }
        if (claim != null) {
            Problem silence = RecordProblems.silentClaimChange(entry.path(), claim, record);
            found.add(new Change("claim", claim, Correction::previousClaim, silence));
        }
        return found;
    }

    /** No change came before what it changed was last seen, so a correction of an earlier day does not tell of it. */
    private void unlessRecorded(List<Change> changes, FactCheck old, FactCheck entry, Problems out) {
        List<At<Correction>> added = NewCorrections.of(old, entry);
        Moment seen = old.changed();
        Map<At<Correction>, String> early = new LinkedHashMap<>();
        for (Change change : changes) {
            List<At<Correction>> telling =
                    added.stream().filter(one -> change.isToldBy(one.value())).toList();
            if (added.isEmpty()) {
                out.add(change.silence());
            } else if (telling.isEmpty()) {
                // The newest stand first, and the change is from what stood at the revision: so the oldest new one
                // tells.
                At<Correction> wrong = added.get(added.size() - 1);
                out.add(RecordProblems.otherWords(
                        entry.path(),
                        wrong.field(),
                        change.what(),
                        change.before(),
                        change.named().apply(wrong.value())));
            } else if (seen != null
                    && telling.stream()
                            .allMatch(one -> NewCorrections.isBefore(one.value().date(), seen))) {
                early.merge(telling.get(0), change.what(), (one, other) -> one + " and the " + other);
            } else if (telling.stream().noneMatch(one -> hasWords(one.value()))) {
                out.add(RecordProblems.wordlessCorrection(entry.path(), telling.get(0), change.what()));
            }
        }
        for (Map.Entry<At<Correction>, String> one : early.entrySet()) {
            if (seen != null) {
                boolean first = seen.equals(old.published());
                out.add(RecordProblems.predatedCorrection(
                        entry.path(), one.getKey(), one.getValue(), seen, first, since));
            }
        }
    }

    private static boolean hasWords(Correction correction) {
        return correction.note() != null && correction.note().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
