package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.LeftOut;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.FieldPath;
import java.util.ArrayList;
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
            checkAnchors(entry, now.leftOut(), out);
        }
    }

    private static void checkAnchors(FactCheck entry, LeftOut leftOut, Problems out) {
        Map<String, FieldPath> seen = new HashMap<>();
        for (At<String> id : anchors(entry)) {
            // The other place is told in words, so it has to be that of the file already here.
            FieldPath other = seen.putIfAbsent(id.value(), leftOut.inFile(entry.path(), id.field()));
            if (other != null) {
                out.add(ReferenceProblems.duplicateAnchor(
                        entry.path(), id.field().child("id"), id.value(), other));
            }
        }
    }

    /** The ids of the parts of an entry, each with the item that has it. */
    private static List<At<String>> anchors(FactCheck entry) {
        List<At<String>> found = new ArrayList<>();
        for (int i = 0; i < entry.appearances().size(); i++) {
            found.add(new At<>(
                    FieldPath.of(Fields.APPEARANCES).item(i),
                    entry.appearances().get(i).id()));
        }
        for (int i = 0; i < entry.sources().size(); i++) {
            found.add(new At<>(
                    FieldPath.of(Fields.SOURCES).item(i), entry.sources().get(i).id()));
        }
        for (int i = 0; i < entry.denials().size(); i++) {
            found.add(new At<>(
                    FieldPath.of(Fields.DENIALS).item(i), entry.denials().get(i).id()));
        }
        return found;
    }
}
