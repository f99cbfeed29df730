package io.github.claimpress.similar;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Archive;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.EarlierCheck;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which entries have an address, however it was copied. */
public final class Citations {
    private final String wanted;

    /** @param url any address of the page: with tracking parameters, of an archived copy and so on */
    public Citations(String url) {
        this.wanted = CanonicalAddress.of(url);
    }

    /** First those whose claim was seen there, then those that only cite it; newest first. */
    public List<EarlierCheck> in(Site site) {
        List<FactCheck> all = new ArrayList<>(site.factChecks());
        all.addAll(site.heldBack());
        all.sort(Catalogue.NEWEST_FIRST);
        List<EarlierCheck> seen = new ArrayList<>();
        List<EarlierCheck> cited = new ArrayList<>();
        for (FactCheck entry : all) {
            List<String> anchors = new ArrayList<>();
            addAppearances(entry, anchors);
            boolean appears = !anchors.isEmpty();
            addEvidence(entry, anchors);
            if (!anchors.isEmpty()) {
                (appears ? seen : cited).add(EarlierCheck.of(entry, 1, anchors, site));
            }
        }
        seen.addAll(cited);
        return seen;
    }

    private void addAppearances(FactCheck entry, List<String> anchors) {
        for (Appearance appearance : entry.appearances()) {
            if (is(appearance.url()) || is(appearance.archived())) {
                anchors.add(appearance.id());
            }
        }
    }

    private void addEvidence(FactCheck entry, List<String> anchors) {
        for (Source source : entry.sources()) {
            if (is(source.url()) || is(source.archived())) {
                anchors.add(source.id());
            }
        }
        for (Denial denial : entry.denials()) {
            if (is(denial.source())) {
                anchors.add(denial.id());
            }
        }
    }

    private boolean is(@Nullable Archive copy) {
        return copy != null && is(copy.url());
    }

    private boolean is(@Nullable String url) {
        return url != null && CanonicalAddress.of(url).equals(wanted);
    }
}
