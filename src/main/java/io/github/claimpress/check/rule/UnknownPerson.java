package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.NearestName;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.FieldPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An author or reviewer has a file, on a site that has files for any: IFCN 4 asks who works there. */
final class UnknownPerson extends SiteCheck {
    UnknownPerson() {
        super(ReferenceProblems.UNKNOWN_PERSON);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Set<String> known = now.people().keySet();
        if (known.isEmpty()) {
            return;
        }
        for (FactCheck entry : AllEntries.of(now)) {
            check(entry, "authors", entry.authors(), Set.copyOf(entry.reviewers()), known, out);
            check(entry, "reviewers", entry.reviewers(), meant(entry.authors(), known), known, out);
        }
    }

    /** @param others who did the other work: nobody reviews their own entry, so they are not meant */
    private static void check(
            FactCheck entry, String list, List<String> ids, Set<String> others, Set<String> known, Problems out) {
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                FieldPath field = FieldPath.of(list).item(i);
                List<String> near =
                        known.stream().filter(id -> !others.contains(id)).toList();
                out.add(ReferenceProblems.unknownPerson(entry.path(), field, ids.get(i), near));
            }
        }
    }

    /** The persons of these ids, the nearest where one is mistyped. */
    private static Set<String> meant(List<String> ids, Set<String> known) {
        Set<String> found = new HashSet<>();
        for (String id : ids) {
            found.add(known.contains(id) ? id : NearestName.of(id, known).orElse(id));
        }
        return found;
    }
}
