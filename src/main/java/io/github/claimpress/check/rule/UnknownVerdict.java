package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.VerdictScale;
import io.github.claimpress.text.FieldPath;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A verdict, now or in a correction, is a step of the site's scale: readers find its definition there. */
final class UnknownVerdict extends SiteCheck {
    UnknownVerdict() {
        super(ReferenceProblems.UNKNOWN_VERDICT);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Map<String, Set<String>> names = VerdictNames.of(now);
        for (FactCheck entry : AllEntries.of(now)) {
            if (entry.verdict() != null) {
                FieldPath field = FieldPath.of("verdict").child("rating");
                check(now, names, entry, field, entry.verdict().rating(), out);
            }
            for (int i = 0; i < entry.corrections().size(); i++) {
                String previous = entry.corrections().get(i).previousVerdict();
                if (previous != null) {
                    FieldPath field = At.item(Fields.CORRECTIONS, i, "previous").child("verdict");
                    check(now, names, entry, field, previous, out);
                }
            }
        }
    }

    private static void check(
            Site site, Map<String, Set<String>> names, FactCheck entry, FieldPath field, String rating, Problems out) {
        VerdictScale scale = site.settings().verdicts();
        if (scale.rating(rating).isEmpty()) {
            out.add(ReferenceProblems.unknownVerdict(entry.path(), field, rating, scale.keys(), names));
        }
    }
}
