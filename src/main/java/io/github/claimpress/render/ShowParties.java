package io.github.claimpress.render;

import io.github.claimpress.model.Actor;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Person;
import io.github.claimpress.model.Statement;
import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.ActorView;
import io.github.claimpress.render.view.Card;
import io.github.claimpress.render.view.Introduced;
import io.github.claimpress.render.view.PersonView;
import io.github.claimpress.render.view.Phrase;
import io.github.claimpress.render.view.StatementView;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages of actors and of people. */
final class ShowParties {
    private final Standpoint here;
    private final Names names;
    private final Cards cards;
    private final Texts texts;
    private final Catalogue catalogue;

    ShowParties(Standpoint here) {
        this.here = here;
        this.names = new Names(here);
        this.cards = new Cards(here, names);
        this.texts = new Texts(here, names);
        this.catalogue = here.atlas().catalogue(here.language());
    }

    Shown actor(Subject.OneActor subject) {
        Actor actor = subject.actor();
        Set<FactCheck> page = page(subject.entries());
        boolean first = ShowLists.first(subject.paging());
        List<FactCheck> claimed = catalogue.claimedBy(actor.id());
        List<FactCheck> spread = catalogue.spreadBy(actor.id());
        List<Statement> denied = catalogue.statementsBy(actor.id());
        Introduced about = texts.introduced(actor.texts(), actor.id(), first);
        ActorView view = new ActorView(
                about,
                actor.type() == null ? null : ShowClaim.actorType(here, actor.type()),
                actor.country() == null ? null : names.country(actor.country()),
                actor.aliases(),
                actor.sameAs().stream()
                        .map(address -> names.outside(here.plain(Names.host(address)), address))
                        .toList(),
                claimed.size(),
                cards(claimed, page),
                spread.size(),
                cards(spread, page),
                denied.size(),
                statements(denied, page),
                first ? Bars.of(claimed, here) : null,
                cards.pager(subject.paging()));
        return shown(view, about, "actor-description", subject.paging());
    }

    Shown person(Subject.OnePerson subject) {
        Person person = subject.person();
        Set<FactCheck> page = page(subject.entries());
        List<FactCheck> wrote = catalogue.writtenBy(person.id());
        List<FactCheck> reviewed = catalogue.reviewedBy(person.id());
        Introduced about = texts.introduced(person.texts(), person.id(), ShowLists.first(subject.paging()));
        PersonView view = new PersonView(
                about,
                wrote.size(),
                cards(wrote, page),
                reviewed.size(),
                cards(reviewed, page),
                cards.pager(subject.paging()));
        return shown(view, about, "person-description", subject.paging());
    }

    /** The entries of a page, told apart as the objects they are. */
    private static Set<FactCheck> page(List<FactCheck> entries) {
        Set<FactCheck> page = Collections.newSetFromMap(new IdentityHashMap<>());
        page.addAll(entries);
        return page;
    }

    private List<Card> cards(List<FactCheck> entries, Set<FactCheck> page) {
        return cards.of(entries.stream().filter(page::contains).toList());
    }

    /** A statement stands on each page that has an entry with it, and there with these entries alone. */
    private List<StatementView> statements(List<Statement> denied, Set<FactCheck> page) {
        ShowStatements show = new ShowStatements(here, names);
        return denied.stream()
                .map(one -> one.answers().stream()
                        .filter(said -> page.contains(said.entry()))
                        .toList())
                .filter(answers -> !answers.isEmpty())
                .map(answers -> show.inList(new Statement(answers)))
                .toList();
    }

    private Shown shown(Object view, Introduced about, String otherwise, Subject.Paging paging) {
        @Nullable Phrase own = about.description();
        String name = about.name().text();
        return new Shown(view, name, own == null ? here.say(otherwise, name) : own.text(), "")
                .numbered(paging.number());
    }
}
