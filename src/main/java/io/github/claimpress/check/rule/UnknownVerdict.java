package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.text.FieldPath;

/** A verdict, now or in a correction, is a step of the site's scale: readers find its definition there. */
final class UnknownVerdict extends EntryCheck {
    UnknownVerdict() {
        super(ReferenceProblems.UNKNOWN_VERDICT);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        if (entry.verdict() != null) {
            check(
                    entry,
                    FieldPath.of("verdict").child("rating"),
                    entry.verdict().rating(),
                    settings,
                    out);
        }
        for (int i = 0; i < entry.corrections().size(); i++) {
            String previous = entry.corrections().get(i).previousVerdict();
            if (previous != null) {
                FieldPath field = At.item(Fields.CORRECTIONS, i, "previous").child("verdict");
                check(entry, field, previous, settings, out);
            }
        }
    }

    private static void check(FactCheck entry, FieldPath field, String rating, Settings settings, Problems out) {
        if (settings.verdicts().rating(rating).isEmpty()) {
            out.add(ReferenceProblems.unknownVerdict(
                    entry.path(), field, rating, settings.verdicts().keys()));
        }
    }
}
