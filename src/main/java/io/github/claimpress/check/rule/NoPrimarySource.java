package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.SourceLevel;
import io.github.claimpress.model.SourceType;

/** The best available primary source is used, or it is said why a secondary one is (IFCN 3.2). A fact-check by others is never primary. */
final class NoPrimarySource extends EntryCheck {
    NoPrimarySource() {
        super(EvidenceProblems.NO_PRIMARY_SOURCE);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        if (!entry.isPublic() || entry.sources().isEmpty()) {
            return;
        }
        if (entry.sources().stream().noneMatch(NoPrimarySource::suffices)) {
            out.add(EvidenceProblems.noPrimarySource(entry.path()));
        }
    }

    private static boolean suffices(Source source) {
        if (source.level() == SourceLevel.SECONDARY) {
            return source.note() != null;
        }
        return source.level() == SourceLevel.PRIMARY && source.type() != SourceType.FACT_CHECK;
    }
}
