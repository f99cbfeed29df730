package io.github.claimpress.render;

import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.Country;
import io.github.claimpress.model.CountryRole;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Statement;
import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.CountryView;
import io.github.claimpress.render.view.Introduced;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.LogItem;
import io.github.claimpress.render.view.StatementView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A country's page: three roles kept apart, and what its officials denied. */
final class ShowCountry {
    private static final int MOST_DENIALS = 8;
    private static final Map<CountryRole, String> HEADINGS = Map.of(
            CountryRole.ABOUT, "about-country",
            CountryRole.ORIGIN, "began-in-country",
            CountryRole.SPREAD, "repeated-in-country");

    private final Standpoint here;
    private final Subject.OneCountry subject;
    private final Names names;
    private final Catalogue catalogue;

    ShowCountry(Standpoint here, Subject.OneCountry subject) {
        this.here = here;
        this.subject = subject;
        this.names = new Names(here);
        this.catalogue = here.atlas().catalogue(here.language());
    }

    Shown shown() {
        String name = names.countryName(subject.code());
        boolean first = ShowLists.first(subject.paging());
        List<FactCheck> about = catalogue.withCountry(CountryRole.ABOUT, subject.code());
        List<Statement> denials = catalogue.statementsOf(subject.code());
        String feed = ShowLists.feedOfSome(subject.paging());
        CountryView view = new CountryView(
                introduced(name, first),
                roles(name),
                first ? Bars.of(about, here) : null,
                first ? new WhenDrawing(here).of(about, denials) : null,
                first ? log(denials) : List.of(),
                denials.size(),
                here.section("denials"),
                new Cards(here, names).pager(subject.paging()),
                feed == null ? null : here.to(feed));
        return new Shown(view, name, here.say("country-description", name), "countries")
                .under(new Link(here.plain(here.say("countries")), here.section("countries"), false))
                .numbered(subject.paging().number())
                .fedBy(feed);
    }

    private Introduced introduced(String name, boolean first) {
        Texts texts = new Texts(here, names);
        Country country = here.atlas().site().countries().get(subject.code());
        if (country == null) {
            return texts.introduced(name, null);
        }
        Introduced own = texts.introduced(country.texts(), name, first);
        return new Introduced(here.plain(name), own.description(), own.prose());
    }

    private List<CountryView.Role> roles(String name) {
        Cards cards = new Cards(here, names);
        List<CountryView.Role> roles = new ArrayList<>();
        for (CountryRole role : CountryRole.values()) {
            List<FactCheck> shown = subject.entries().stream()
                    .filter(entry -> entry.countries().in(role).contains(subject.code()))
                    .toList();
            roles.add(new CountryView.Role(
                    role.key(),
                    here.words().term("role", role.key()),
                    here.say("role-" + role.key()),
                    here.say(HEADINGS.getOrDefault(role, "about-country"), name),
                    catalogue.withCountry(role, subject.code()).size(),
                    cards.of(shown)));
        }
        return roles;
    }

    private List<LogItem> log(List<Statement> denials) {
        List<LogItem> items = new ArrayList<>();
        for (Statement said : denials.subList(0, Math.min(MOST_DENIALS, denials.size()))) {
            StatementView shown = new ShowStatements(here, names).inList(said);
            items.add(new LogItem(
                    shown.when(),
                    shown.kind(),
                    shown.official(),
                    shown.role() == null ? List.of() : List.of(shown.role()),
                    null,
                    shown.statement(),
                    null,
                    null,
                    null));
        }
        return items;
    }
}
