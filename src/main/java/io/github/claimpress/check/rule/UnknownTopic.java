package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.FieldPath;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A topic of an entry has a file, on a site that has files for any; else it only has to be written like an id. */
final class UnknownTopic extends SiteCheck {
    UnknownTopic() {
        super(ReferenceProblems.UNKNOWN_TOPIC);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Set<String> known = now.topics().keySet();
        for (FactCheck entry : AllEntries.of(now)) {
            for (int i = 0; i < entry.topics().size(); i++) {
                String id = entry.topics().get(i);
                if (!known.contains(id)) {
                    FieldPath field = FieldPath.of("topics").item(i);
                    out.add(ReferenceProblems.unknownTopic(entry.path(), field, id, known));
                }
            }
        }
    }
}
