package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.FieldPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An id names one entry of the site; the id of a source, appearance or denial is an anchor, unique in its entry. */
final class DuplicateId extends SiteCheck {
    DuplicateId() {
        super(ReferenceProblems.DUPLICATE_ID);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Map<String, FactCheck> seen = new HashMap<>();
        List<FactCheck> entries =
                AllEntries.of(now).stream().sorted(AllEntries.OLDEST_FIRST).toList();
        for (FactCheck entry : entries) {
            FactCheck other = seen.putIfAbsent(entry.id(), entry);
            if (other != null) {
                out.add(ReferenceProblems.duplicateId(
                        entry.path(), entry.id(), other.path(), AllEntries.isLater(entry, other)));
            }
            checkAnchors(entry, out);
        }
    }

    private static void checkAnchors(FactCheck entry, Problems out) {
        Map<String, FieldPath> seen = new HashMap<>();
        for (int i = 0; i < entry.appearances().size(); i++) {
            add(entry, Fields.APPEARANCES, i, entry.appearances().get(i).id(), seen, out);
        }
        for (int i = 0; i < entry.sources().size(); i++) {
            add(entry, Fields.SOURCES, i, entry.sources().get(i).id(), seen, out);
        }
        for (int i = 0; i < entry.denials().size(); i++) {
            add(entry, Fields.DENIALS, i, entry.denials().get(i).id(), seen, out);
        }
    }

    private static void add(
            FactCheck entry, String list, int number, String id, Map<String, FieldPath> seen, Problems out) {
        FieldPath item = FieldPath.of(list).item(number);
        FieldPath other = seen.putIfAbsent(id, item);
        if (other != null) {
            out.add(ReferenceProblems.duplicateAnchor(entry.path(), item.child("id"), id, other));
        }
    }
}
