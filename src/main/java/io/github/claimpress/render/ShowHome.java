package io.github.claimpress.render;

import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.Badge;
import io.github.claimpress.render.view.Counted;
import io.github.claimpress.render.view.HomeView;
import io.github.claimpress.render.view.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The home page: what the site is, the newest entries, and the ways in. */
final class ShowHome {
    private static final int MOST_COUNTRIES = 12;
    private final Standpoint here;
    private final Counts counts;
    private final Catalogue catalogue;

    ShowHome(Standpoint here) {
        this.here = here;
        this.counts = new Counts(here);
        this.catalogue = here.atlas().catalogue(here.language());
    }

    Shown home(Subject.Home subject) {
        Settings settings = here.atlas().settings();
        String statement = statement(settings);
        List<Counted> countries = counts.countries();
        HomeView view = new HomeView(
                statement,
                new Cards(here).of(subject.newest()),
                catalogue.entries().size(),
                here.section("fact-checks"),
                countries.subList(0, Math.min(MOST_COUNTRIES, countries.size())),
                here.section("countries"),
                verdicts(),
                here.section("verdicts"),
                counts.topics(),
                counts.narratives(),
                record());
        return new Shown(view, null, statement, "fact-checks");
    }

    /** The tagline, which is in the site's language; pages in another have words of their own. */
    private String statement(Settings settings) {
        String tagline = settings.tagline();
        return tagline == null || !here.language().equals(settings.language()) ? here.say("home-description") : tagline;
    }

    private List<Counted> verdicts() {
        Map<Rating, Integer> tally =
                Catalogue.tally(catalogue.entries(), here.atlas().settings().verdicts());
        Names names = new Names(here);
        List<Counted> counted = new ArrayList<>();
        for (Rating rating : here.atlas().settings().verdicts().ratings()) {
            Badge badge = names.badge(rating);
            int count = tally.getOrDefault(rating, 0);
            Link link = new Link(here.plain(badge.label()), count == 0 ? null : badge.href(), false);
            counted.add(new Counted(link, count, badge, null));
        }
        return counted;
    }

    /** The ledgers, with what is in them. */
    private List<Counted> record() {
        int requests = 0;
        int corrections = 0;
        for (FactCheck entry : catalogue.entries()) {
            requests += (int)
                    entry.requests().stream().filter(RequestForComment::wasSent).count();
            corrections += entry.corrections().size();
        }
        return List.of(
                ledger(
                        "official-denials",
                        here.section("denials"),
                        catalogue.statements().size()),
                ledger("requests-for-comment", here.section("requests-for-comment"), requests),
                ledger("corrections", here.section("corrections"), corrections));
    }

    private Counted ledger(String key, @Nullable String href, int count) {
        return new Counted(new Link(here.plain(here.say(key)), href, false), count, null, null);
    }
}
