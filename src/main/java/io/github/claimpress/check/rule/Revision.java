package io.github.claimpress.check.rule;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A published entry then and now.
 *
 * @param after null where it is gone
 */
record Revision(FactCheck before, @Nullable FactCheck after) {
    /** Every entry that readers saw, found again by its id, else by its file. */
    static List<Revision> all(Site now, Site before, BuildDay day) {
        Map<String, FactCheck> byId = AllEntries.byId(now);
        Map<String, FactCheck> byPath = new HashMap<>();
        AllEntries.of(now).forEach(entry -> byPath.put(entry.path(), entry));
        Map<String, FactCheck> oldById = AllEntries.byId(before);
        List<Revision> found = new ArrayList<>();
        for (FactCheck old : AllEntries.of(before)) {
            if (!day.shows(old)) {
                continue;
            }
            FactCheck after = byId.get(old.id());
            if (after == null) {
                after = byPath.get(old.path());
                // A file that now holds what was another entry before is not this one.
                after = after != null && oldById.containsKey(after.id()) ? null : after;
            }
            found.add(new Revision(old, after));
        }
        return found;
    }
}
