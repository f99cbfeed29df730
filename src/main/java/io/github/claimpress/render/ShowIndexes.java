package io.github.claimpress.render;

import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.CountryRole;
import io.github.claimpress.model.Rating;
import io.github.claimpress.render.view.Counted;
import io.github.claimpress.render.view.CountriesView;
import io.github.claimpress.render.view.IndexView;
import io.github.claimpress.render.view.VerdictsView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The indexes: all countries, topics, narratives and verdicts. */
final class ShowIndexes {
    private final Standpoint here;
    private final Names names;
    private final Catalogue catalogue;

    ShowIndexes(Standpoint here) {
        this.here = here;
        this.names = new Names(here);
        this.catalogue = here.atlas().catalogue(here.language());
    }

    Shown countries() {
        List<CountriesView.Row> rows = new ArrayList<>();
        for (String code : catalogue.countries()) {
            rows.add(new CountriesView.Row(
                    names.country(code),
                    count(CountryRole.ABOUT, code),
                    count(CountryRole.ORIGIN, code),
                    count(CountryRole.SPREAD, code)));
        }
        rows.sort(
                (a, b) -> a.country().name().text().compareTo(b.country().name().text()));
        String description = here.say("countries-description");
        return new Shown(new CountriesView(rows), here.say("all-countries"), description, "countries");
    }

    Shown topics() {
        return index("all-topics", "topics", new Counts(here).topics());
    }

    Shown narratives() {
        return index("all-narratives", "narratives", new Counts(here).narratives());
    }

    Shown verdicts() {
        Map<Rating, Integer> tally =
                Catalogue.tally(catalogue.entries(), here.atlas().settings().verdicts());
        List<VerdictsView.Item> items = new ArrayList<>();
        for (Rating rating : here.atlas().settings().verdicts().ratings()) {
            items.add(new VerdictsView.Item(
                    names.badge(rating), tally.getOrDefault(rating, 0), ShowLists.scale(here, rating)));
        }
        String description = here.say("verdicts-description");
        return new Shown(new VerdictsView(items), here.say("what-the-verdicts-mean"), description, "verdicts");
    }

    private Shown index(String title, String section, List<Counted> items) {
        String description = here.say(section + "-description");
        IndexView view = new IndexView(here.say(title), description, items);
        return new Shown(view, here.say(title), description, section);
    }

    private int count(CountryRole role, String code) {
        return catalogue.withCountry(role, code).size();
    }
}
