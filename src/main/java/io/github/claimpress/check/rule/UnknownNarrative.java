package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.FieldPath;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A narrative of an entry has a file, on a site that has files for any; else it only has to be written like an id. */
final class UnknownNarrative extends SiteCheck {
    UnknownNarrative() {
        super(ReferenceProblems.UNKNOWN_NARRATIVE);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Set<String> known = now.narratives().keySet();
        for (FactCheck entry : AllEntries.of(now)) {
            for (int i = 0; i < entry.narratives().size(); i++) {
                String id = entry.narratives().get(i);
                if (!known.contains(id)) {
                    FieldPath field = FieldPath.of("narratives").item(i);
                    out.add(ReferenceProblems.unknownNarrative(entry.path(), field, id, known));
                }
            }
        }
    }
}
