package io.github.claimpress.render;

import io.github.claimpress.model.Actor;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Person;
import io.github.claimpress.render.view.ActorView;
import io.github.claimpress.render.view.Introduced;
import io.github.claimpress.render.view.PersonView;
import io.github.claimpress.render.view.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of actors and of people. */
final class ShowParties {
    private final Standpoint here;
    private final Names names;
    private final Cards cards;
    private final Texts texts;
    private final PartyRecords records;

    ShowParties(Standpoint here) {
        this.here = here;
        this.names = new Names(here);
        this.cards = new Cards(here, names);
        this.texts = new Texts(here, names);
        this.records = here.atlas().records(here.language());
    }

    Shown actor(Actor actor) {
        List<FactCheck> claimed = records.claimed(actor.id());
        Introduced about = texts.introduced(actor.texts(), actor.id(), true);
        ShowStatements statements = new ShowStatements(here, names);
        ActorView view = new ActorView(
                about,
                actor.type() == null ? null : ShowClaim.actorType(here, actor.type()),
                actor.country() == null ? null : names.country(actor.country()),
                actor.aliases(),
                actor.sameAs().stream()
                        .map(address -> names.outside(here.plain(Names.host(address)), address))
                        .toList(),
                cards.of(claimed),
                cards.of(records.spread(actor.id())),
                records.denied(actor.id()).stream().map(statements::inList).toList(),
                Bars.of(claimed, here));
        return shown(view, about, "actor-description");
    }

    Shown person(Person person) {
        Introduced about = texts.introduced(person.texts(), person.id(), true);
        PersonView view =
                new PersonView(about, cards.of(records.wrote(person.id())), cards.of(records.reviewed(person.id())));
        return shown(view, about, "person-description");
    }

    private Shown shown(Object view, Introduced about, String otherwise) {
        @Nullable Phrase own = about.description();
        String name = about.name().text();
        return new Shown(view, name, own == null ? here.say(otherwise, name) : own.text(), "");
    }
}
