package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Verdict;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact-check has one verdict, in every language that it is written in. House rule. */
final class TranslationVerdictMismatch extends SiteCheck {
    TranslationVerdictMismatch() {
        super(RecordProblems.TRANSLATION_VERDICT_MISMATCH);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Map<String, FactCheck> byId = AllEntries.byId(now);
        for (FactCheck entry : AllEntries.of(now)) {
            FactCheck original = entry.translationOf() == null ? null : byId.get(entry.translationOf());
            Verdict verdict = entry.verdict();
            if (original == null || verdict == null || original.verdict() == null || !entry.isPublic()) {
                continue;
            }
            String rating = original.verdict().rating();
            if (!verdict.rating().equals(rating)) {
                out.add(RecordProblems.translationVerdictMismatch(
                        entry.path(), verdict.rating(), original.path(), rating));
            }
        }
    }
}
