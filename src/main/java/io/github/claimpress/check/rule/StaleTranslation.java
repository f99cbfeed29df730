package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Site;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A translation is not older than what was last changed in its original; minor corrections do not count. */
final class StaleTranslation extends SiteCheck {
    StaleTranslation() {
        super(RecordProblems.STALE_TRANSLATION);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Map<String, FactCheck> byId = AllEntries.byId(now);
        for (FactCheck entry : AllEntries.of(now)) {
            FactCheck original = entry.translationOf() == null ? null : byId.get(entry.translationOf());
            Moment last = original == null ? null : lastChange(original);
            Moment changed = entry.changed();
            if (original == null || last == null || changed == null || !entry.isPublic()) {
                continue;
            }
            if (changed.day().isBefore(last.day())) {
                out.add(RecordProblems.staleTranslation(entry.path(), changed.day(), last.day(), original.path()));
            }
        }
    }

    private static @Nullable Moment lastChange(FactCheck original) {
        Moment last = original.updated();
        for (Correction correction : original.corrections()) {
            boolean counts = correction.kind() != CorrectionKind.MINOR;
            if (counts && (last == null || correction.date().compareTo(last) > 0)) {
                last = correction.date();
            }
        }
        return last;
    }
}
