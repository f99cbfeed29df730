package io.github.claimpress.check.rule;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.text.FieldPath;
import java.util.HashMap;
import java.util.Map;

/** A page stands once among the appearances of an entry, however its address was copied. */
final class RepeatedAppearance extends EntryCheck {
    RepeatedAppearance() {
        super(ReferenceProblems.REPEATED_APPEARANCE);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        if (entry.appearances().size() < 2) {
            return;
        }
        Map<String, Appearance> seen = new HashMap<>();
        for (int i = 0; i < entry.appearances().size(); i++) {
            Appearance appearance = entry.appearances().get(i);
            if (appearance.url() == null) {
                continue;
            }
            Appearance other = seen.putIfAbsent(CanonicalAddress.of(appearance.url()), appearance);
            if (other != null) {
                FieldPath field = At.item(Fields.APPEARANCES, i, "url");
                out.add(ReferenceProblems.repeatedAppearance(entry.path(), field, appearance.id(), other));
            }
        }
    }
}
