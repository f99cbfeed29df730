package io.github.claimpress.check.rule;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.DenialKind;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.Stance;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Objects;
import java.util.Set;

/**
 * A claim is not false because an interested party says so: behind a verdict in the lower half of the scale stands
 * more than the source of a denial.
 */
final class DenialAsOnlyEvidence extends EntryCheck {
    DenialAsOnlyEvidence() {
        super(EvidenceProblems.DENIAL_AS_ONLY_EVIDENCE);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        if (!entry.isPublic()
                || entry.verdict() == null
                || entry.denials().stream().noneMatch(this::denies)) {
            return;
        }
        String rating = entry.verdict().rating();
        if (refutes(rating, settings) && entry.sources().stream().noneMatch(source -> isApart(source, entry))) {
            out.add(EvidenceProblems.denialAsOnlyEvidence(
                    entry.path(), rating, settings.verdicts().keys().contains("unverified")));
        }
    }

    private boolean denies(Denial denial) {
        return denial.kind() == DenialKind.DENIAL || denial.kind() == DenialKind.PARTIAL_DENIAL;
    }

    private static boolean refutes(String rating, Settings settings) {
        Integer value = settings.verdicts().rating(rating).map(Rating::value).orElse(null);
        IntSummaryStatistics scale = settings.verdicts().ratings().stream()
                .map(Rating::value)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return value != null && 2L * value < (long) scale.getMin() + scale.getMax();
    }

    /** Whether a source may speak against the claim without being where an official denied it. */
    private static boolean isApart(Source source, FactCheck entry) {
        if (source.stance() != null && source.stance() != Stance.REFUTES) {
            return false;
        }
        Set<String> ofDenials = new HashSet<>();
        for (Denial denial : entry.denials()) {
            if (denial.source() != null) {
                ofDenials.add(
                        Fields.isAddress(denial.source()) ? CanonicalAddress.of(denial.source()) : denial.source());
            }
        }
        return !ofDenials.contains(source.id())
                && (source.url() == null || !ofDenials.contains(CanonicalAddress.of(source.url())));
    }
}
