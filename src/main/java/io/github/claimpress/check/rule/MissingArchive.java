package io.github.claimpress.check.rule;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Archive;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Source;
import io.github.claimpress.text.FieldPath;
import org.jspecify.annotations.Nullable;

/** Pages that carry the claim or the evidence have an archived copy (EFCSN): they get changed and deleted. */
final class MissingArchive extends EntryCheck {
    MissingArchive() {
        super(EvidenceProblems.MISSING_ARCHIVE);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        if (!entry.isPublic()) {
            return;
        }
        for (int i = 0; i < entry.appearances().size(); i++) {
            Appearance appearance = entry.appearances().get(i);
            check(entry, Fields.APPEARANCES, i, appearance.url(), appearance.archived(), out);
        }
        for (int i = 0; i < entry.sources().size(); i++) {
            Source source = entry.sources().get(i);
            check(entry, Fields.SOURCES, i, source.url(), source.archived(), out);
        }
    }

    private static void check(
            FactCheck entry, String list, int number, @Nullable String url, @Nullable Archive copy, Problems out) {
        if (url == null || CanonicalAddress.isArchive(url)) {
            return;
        }
        if (copy == null) {
            out.add(EvidenceProblems.missingArchive(entry.path(), At.item(list, number, "url")));
        } else if (!CanonicalAddress.isArchive(copy.url())
                && CanonicalAddress.of(copy.url()).equals(CanonicalAddress.of(url))) {
            FieldPath field = At.item(list, number, "archived").child("url");
            out.add(EvidenceProblems.archivedAsItself(entry.path(), field));
        }
    }
}
