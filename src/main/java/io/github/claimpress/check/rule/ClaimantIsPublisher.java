package io.github.claimpress.check.rule;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Actor;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Organization;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A claim has an origin apart from the site that checks it (Google's conditions for fact-check markup). */
final class ClaimantIsPublisher extends SiteCheck {
    ClaimantIsPublisher() {
        super(EvidenceProblems.CLAIMANT_IS_PUBLISHER);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Organization publisher = now.settings().publisher();
        if (publisher == null) {
            return;
        }
        for (FactCheck entry : AllEntries.of(now)) {
            Party claimant = entry.claim().claimant();
            if (claimant != null && isSame(claimant, publisher, now)) {
                out.add(EvidenceProblems.claimantIsPublisher(entry.path(), now.nameOf(claimant, entry.language())));
            }
        }
    }

    private static boolean isSame(Party claimant, Organization publisher, Site site) {
        List<String> names = new ArrayList<>();
        List<String> pages = new ArrayList<>(claimant.sameAs());
        if (claimant.name() != null) {
            names.add(claimant.name());
        }
        Actor actor = claimant.id() == null ? null : site.actors().get(claimant.id());
        if (actor != null) {
            actor.texts().all().stream().map(text -> text.title()).forEach(title -> {
                if (title != null) {
                    names.add(title);
                }
            });
            names.addAll(actor.aliases());
            pages.addAll(actor.sameAs());
        }
        List<String> ofPublisher = new ArrayList<>(publisher.sameAs());
        if (publisher.url() != null) {
            ofPublisher.add(publisher.url());
        }
        List<String> canonical = ofPublisher.stream().map(CanonicalAddress::of).toList();
        String name = folded(publisher.name());
        return names.stream().anyMatch(each -> folded(each).equals(name))
                || pages.stream().anyMatch(page -> canonical.contains(CanonicalAddress.of(page)));
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
