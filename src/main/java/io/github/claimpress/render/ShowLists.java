package io.github.claimpress.render;

import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Subject;
import io.github.claimpress.model.VerdictScale;
import io.github.claimpress.render.view.Badge;
import io.github.claimpress.render.view.Introduced;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.ListView;
import io.github.claimpress.render.view.NarrativeView;
import io.github.claimpress.render.view.Phrase;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Lists of entries: all of them, or those of one topic, narrative or verdict. */
final class ShowLists {
    private final Standpoint here;
    private final Names names;
    private final Cards cards;
    private final Texts texts;
    private final Catalogue catalogue;

    ShowLists(Standpoint here) {
        this.here = here;
        this.names = new Names(here);
        this.cards = new Cards(here);
        this.texts = new Texts(here, names);
        this.catalogue = here.atlas().catalogue(here.language());
    }

    Shown all(Subject.AllFactChecks subject) {
        String description = here.say("fact-checks-description");
        Introduced about = texts.introduced(here.say("all-fact-checks"), description);
        ListView view =
                new ListView(about, null, null, null, cards.of(subject.entries()), cards.pager(subject.paging()), null);
        return new Shown(view, here.say("all-fact-checks"), description, "fact-checks")
                .numbered(subject.paging().number());
    }

    Shown topic(Subject.OneTopic subject) {
        String id = subject.topic().id();
        Introduced about = texts.introduced(subject.topic().texts(), id, first(subject.paging()));
        String otherwise = here.say("topic-description", about.name().text());
        return list(about, catalogue.withTopic(id), subject.entries(), subject.paging(), otherwise, "topics");
    }

    Shown narrative(Subject.OneNarrative subject) {
        String id = subject.narrative().id();
        Introduced about = texts.introduced(subject.narrative().texts(), id, first(subject.paging()));
        List<FactCheck> all = catalogue.withNarrative(id);
        boolean first = first(subject.paging());
        NarrativeDrawing drawing = new NarrativeDrawing(here, names, first ? all : List.of());
        String feed = feedOfSome(subject.paging());
        NarrativeView view = new NarrativeView(
                about,
                first ? Bars.of(all, here) : null,
                drawing.chart(),
                drawing.told(),
                drawing.more(),
                cards.of(subject.entries()),
                cards.pager(subject.paging()),
                feed == null ? null : here.to(feed));
        return shown(
                view, about, here.say("narrative-description", about.name().text()), subject.paging(), "narratives");
    }

    Shown verdict(Subject.OneVerdict subject) {
        Badge badge = names.badge(subject.rating());
        Introduced about = texts.introduced(badge.label(), badge.definition());
        String feed = feed(subject.paging());
        ListView view = new ListView(
                about,
                badge,
                null,
                scale(here, subject.rating()),
                cards.of(subject.entries()),
                cards.pager(subject.paging()),
                here.to(feed));
        String description = here.say("verdict-description", badge.label());
        return new Shown(view, badge.label(), description, "verdicts")
                .under(index("verdicts"))
                .numbered(subject.paging().number())
                .fedBy(feed);
    }

    /** A verdict's place on the scale in words. */
    static String scale(Standpoint here, Rating rating) {
        VerdictScale scale = here.atlas().settings().verdicts();
        OptionalInt highest = scale.ratings().stream()
                .filter(one -> one.value() != null)
                .mapToInt(one -> one.value() == null ? 0 : one.value())
                .max();
        return rating.value() == null || highest.isEmpty()
                ? here.say("verdict-without-number")
                : here.say("verdict-number", rating.value(), highest.getAsInt());
    }

    private Shown list(
            Introduced about,
            List<FactCheck> all,
            List<FactCheck> entries,
            Subject.Paging paging,
            String otherwise,
            String section) {
        String feed = feedOfSome(paging);
        ListView view = new ListView(
                about,
                null,
                first(paging) ? Bars.of(all, here) : null,
                null,
                cards.of(entries),
                cards.pager(paging),
                feed == null ? null : here.to(feed));
        return shown(view, about, otherwise, paging, section);
    }

    private Shown shown(Object view, Introduced about, String otherwise, Subject.Paging paging, String section) {
        @Nullable Phrase description = about.description();
        return new Shown(view, about.name().text(), description == null ? otherwise : description.text(), section)
                .under(index(section))
                .numbered(paging.number())
                .fedBy(feedOfSome(paging));
    }

    private Link index(String section) {
        return new Link(here.plain(here.say(section)), here.section(section), false);
    }

    /** The feed beside a list; null for an empty list, which has none. */
    static @Nullable String feedOfSome(Subject.Paging paging) {
        return paging.entries() == 0 ? null : feed(paging);
    }

    static String feed(Subject.Paging paging) {
        return Page.addressOf(paging.first()) + "feed.xml";
    }

    static boolean first(Subject.Paging paging) {
        return paging.number() == 1;
    }
}
