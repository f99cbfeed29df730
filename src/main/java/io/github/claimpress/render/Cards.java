package io.github.claimpress.render;

import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Claim;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.Card;
import io.github.claimpress.render.view.Pager;
import java.util.ArrayList;
import java.util.List;

/** Fact-checks as items of a list, and the list's pages. */
record Cards(Standpoint here, Names names) {
    Cards(Standpoint here) {
        this(here, new Names(here));
    }

    List<Card> of(List<FactCheck> entries) {
        List<Card> cards = new ArrayList<>();
        for (FactCheck entry : entries) {
            cards.add(of(entry));
        }
        return cards;
    }

    Card of(FactCheck entry) {
        String lead = entry.status() == Status.VOID ? entry.voidReason() : entry.lead();
        return new Card(
                entry.id(),
                names.entry(entry),
                names.badge(entry),
                entry.status() == Status.PUBLISHED
                        ? null
                        : here.words().term("status", entry.status().key()),
                lead == null ? null : here.phrase(lead, entry.language()),
                facts(entry));
    }

    Pager pager(Subject.Paging paging) {
        int size = here.atlas().settings().pageSize();
        int from = (paging.number() - 1) * size + 1;
        int to = Math.min(paging.number() * size, paging.entries());
        return new Pager(
                paging.number(),
                paging.count(),
                paging.entries(),
                here.say("shown-of", from, to, paging.entries()),
                paging.number() > 1 ? here.to(Addresses.paged(paging.first(), paging.number() - 1)) : null,
                paging.number() < paging.count()
                        ? here.to(Addresses.paged(paging.first(), paging.number() + 1))
                        : null);
    }

    private List<Card.Fact> facts(FactCheck entry) {
        List<Card.Fact> facts = new ArrayList<>();
        Claim claim = entry.claim();
        StringBuilder said = new StringBuilder(
                claim.claimant() == null ? here.say("no-single-claimant") : names.name(claim.claimant()));
        if (claim.place() != null && !claim.place().contentEquals(said)) {
            said.append(", ").append(claim.place());
        }
        facts.add(new Card.Fact(said.toString(), here.when(claim.date())));
        add(facts, "about-countries", entry.countries().about());
        add(facts, "origin-countries", entry.countries().origin());
        return facts;
    }

    private void add(List<Card.Fact> facts, String key, List<String> codes) {
        if (!codes.isEmpty()) {
            facts.add(new Card.Fact(here.say(key, String.join(", ", names.countryNames(codes))), null));
        }
    }
}
