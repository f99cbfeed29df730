package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A slug is unique in its language, since it is an address. */
final class DuplicateSlug extends SiteCheck {
    DuplicateSlug() {
        super(ReferenceProblems.DUPLICATE_SLUG);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Map<String, FactCheck> seen = new HashMap<>();
        List<FactCheck> entries =
                AllEntries.of(now).stream().sorted(AllEntries.OLDEST_FIRST).toList();
        for (FactCheck entry : entries) {
            FactCheck other = seen.putIfAbsent(entry.language() + "/" + entry.slug(), entry);
            if (other != null) {
                out.add(ReferenceProblems.duplicateSlug(
                        entry.path(), entry.slug(), other.path(), AllEntries.isLater(entry, other)));
            }
        }
    }
}
