package io.github.claimpress.check.rule;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Source;
import java.util.HashSet;
import java.util.Set;

/** A published entry rests on several sources: two by EFCSN, more than one by IFCN 3.3. A page cited twice is one source. */
final class TooFewSources extends EntryCheck {
    TooFewSources() {
        super(EvidenceProblems.TOO_FEW_SOURCES);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        int wanted = settings.policy().minSources();
        int different = entry.isPublic() ? different(entry, wanted) : wanted;
        if (different < wanted) {
            out.add(EvidenceProblems.tooFewSources(entry.path(), different, wanted));
        }
    }

    /** How many there are; no more are counted than are wanted. */
    private static int different(FactCheck entry, int wanted) {
        Set<Object> found = new HashSet<>();
        for (Source source : entry.sources()) {
            if (found.size() == wanted) {
                break;
            }
            found.add(source.url() == null ? source : CanonicalAddress.of(source.url()));
        }
        return found.size();
    }
}
