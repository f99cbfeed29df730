package io.github.claimpress.render;

import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.SourceLevel;
import io.github.claimpress.model.Stance;
import io.github.claimpress.model.Status;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.StandardsView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How far the entries meet the codes of IFCN and EFCSN, counted. */
final class ShowStandards {
    private static final int MOST_MISSING = 3;

    private final Standpoint here;
    private final Names names;
    private final List<FactCheck> published;
    private final List<StandardsView.Row> rows = new ArrayList<>();
    private final List<StandardsView.Published> pages = new ArrayList<>();

    ShowStandards(Standpoint here) {
        this.here = here;
        this.names = new Names(here);
        this.published = here.atlas().catalogue(here.language()).entries().stream()
                .filter(entry -> entry.status() == Status.PUBLISHED)
                .toList();
    }

    Shown shown() {
        int least = here.atlas().settings().policy().minSources();
        count(here.say("standard-min-sources", least), entry -> entry.sources().size() >= least);
        count(here.say("standard-primary-source"), ShowStandards::restsOnPrimary);
        count(here.say("standard-archived"), ShowStandards::keepsCopies);
        count(here.say("standard-both-sides"), entry -> has(entry, Stance.SUPPORTS) && has(entry, Stance.REFUTES));
        count(here.say("standard-asked"), ShowStandards::asked);
        count(here.say("standard-reviewed"), entry -> !entry.authors().containsAll(entry.reviewers()));
        count(here.say("standard-why"), entry -> entry.why() != null);
        count(here.say("standard-signed"), entry -> !entry.authors().isEmpty());
        count(here.say("standard-explained"), ShowStandards::explains);
        count(here.say("standard-denial-apart"), entry -> !entry.sources().isEmpty());
        page("standard-methodology", "methodology");
        page("standard-corrections", "corrections-policy");
        page("standard-funding", "funding");
        page("standard-contact", "contact");
        StandardsView view = new StandardsView(rows, pages, turnedDown());
        return new Shown(view, here.say("standards"), here.say("standards-description"), "standards");
    }

    private void count(String rule, Predicate<FactCheck> met) {
        List<Link> missing = new ArrayList<>();
        int missed = 0;
        for (FactCheck entry : published) {
            if (!met.test(entry) && missed++ < MOST_MISSING) {
                missing.add(names.entry(entry));
            }
        }
        rows.add(new StandardsView.Row(
                rule, published.size() - missed, published.size(), missing, missed - missing.size()));
    }

    private void page(String key, String id) {
        Addresses addresses = here.atlas().addresses();
        String href = here.href(language -> addresses.textPage(language, id));
        Link link = href == null ? null : new Link(here.plain(here.say(key)), href, false);
        pages.add(new StandardsView.Published(here.say(key), link));
    }

    private List<StandardsView.TurnedDown> turnedDown() {
        List<StandardsView.TurnedDown> turnedDown = new ArrayList<>();
        here.atlas()
                .settings()
                .policy()
                .choices()
                .forEach((code, choice) -> turnedDown.add(new StandardsView.TurnedDown(
                        code.value(),
                        here.words()
                                .term(
                                        "severity",
                                        choice.severity() == null
                                                ? "off"
                                                : choice.severity().word()),
                        choice.reason())));
        return turnedDown;
    }

    /** A primary source, or a secondary one whose note may say why there is none. */
    private static boolean restsOnPrimary(FactCheck entry) {
        return entry.sources().stream()
                .anyMatch(source -> source.level() == SourceLevel.PRIMARY
                        || source.level() == SourceLevel.SECONDARY && source.note() != null);
    }

    private static boolean keepsCopies(FactCheck entry) {
        return entry.sources().stream()
                .filter(source -> source.url() != null)
                .map(Source::archived)
                .noneMatch(copy -> copy == null);
    }

    private static boolean has(FactCheck entry, Stance stance) {
        return entry.sources().stream().anyMatch(source -> source.stance() == stance);
    }

    private static boolean asked(FactCheck entry) {
        return entry.requests().stream().anyMatch(RequestForComment::isAccountedFor);
    }

    private static boolean explains(FactCheck entry) {
        return entry.verdict() != null && entry.verdict().explanation() != null;
    }
}
