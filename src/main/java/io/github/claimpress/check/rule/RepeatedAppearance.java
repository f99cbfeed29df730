package io.github.claimpress.check.rule;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import java.util.HashMap;
import java.util.Map;

/** A page stands once among the appearances of an entry, however its address was copied. */
final class RepeatedAppearance extends EntryCheck {
    RepeatedAppearance() {
        super(ReferenceProblems.REPEATED_APPEARANCE);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < entry.appearances().size(); i++) {
            String url = entry.appearances().get(i).url();
            if (url == null) {
                continue;
            }
            String id = entry.appearances().get(i).id();
            String other = seen.putIfAbsent(CanonicalAddress.of(url), id);
            if (other != null) {
                out.add(ReferenceProblems.repeatedAppearance(
                        entry.path(), At.item(Fields.APPEARANCES, i, "url"), id, other));
            }
        }
    }
}
