package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.text.FieldPath;

/** A claim has one first appearance that is known: schema.org's {@code firstAppearance}. */
final class SeveralFirstAppearances extends EntryCheck {
    SeveralFirstAppearances() {
        super(ReferenceProblems.SEVERAL_FIRST_APPEARANCES);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        String first = null;
        for (int i = 0; i < entry.appearances().size(); i++) {
            String id = entry.appearances().get(i).id();
            if (!entry.appearances().get(i).first()) {
                continue;
            }
            if (first == null) {
                first = id;
            } else {
                FieldPath field = At.item(Fields.APPEARANCES, i, "first");
                out.add(ReferenceProblems.severalFirstAppearances(entry.path(), field, id, first));
            }
        }
    }
}
