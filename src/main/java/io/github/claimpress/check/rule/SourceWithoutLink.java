package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Source;
import io.github.claimpress.text.FieldPath;

/**
 * A source has an address, so that readers can follow the evidence (IFCN 3.1); one that is not online has a note, which
 * can say where it is.
 */
final class SourceWithoutLink extends EntryCheck {
    SourceWithoutLink() {
        super(EvidenceProblems.SOURCE_WITHOUT_LINK);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        for (int i = 0; i < entry.sources().size(); i++) {
            Source source = entry.sources().get(i);
            boolean told = source.url() != null || source.archived() != null || source.note() != null;
            if (entry.isPublic() && !told) {
                out.add(EvidenceProblems.sourceWithoutLink(
                        entry.path(), FieldPath.of(Fields.SOURCES).item(i)));
            }
        }
    }
}
