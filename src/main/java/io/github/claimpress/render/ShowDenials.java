package io.github.claimpress.render;

import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.DenialsView;
import io.github.claimpress.render.view.Link;
import java.util.List;

/** The ledger of official denials, by country and institution. */
record ShowDenials(Standpoint here) {
    Shown shown(Subject.Denials subject) {
        DenialLedger ledger = new DenialLedger(here);
        Link requests =
                new Link(here.plain(here.say("requests-for-comment")), here.section("requests-for-comment"), false);
        List<DenialsView.Group> groups = ledger.groups(subject.statements());
        DenialsView view = new DenialsView(
                subject.paging().entries(),
                ShowLists.first(subject.paging()) ? ledger.sums(groups) : List.of(),
                groups,
                new Cards(here).pager(subject.paging()),
                requests.href() == null ? null : requests);
        return new Shown(view, here.say("official-denials"), here.say("denials-description"), "denials")
                .numbered(subject.paging().number());
    }
}
