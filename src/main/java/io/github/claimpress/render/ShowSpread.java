package io.github.claimpress.render;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Outcome;
import io.github.claimpress.model.Relation;
import io.github.claimpress.render.view.AppearanceView;
import io.github.claimpress.render.view.FactCheckView;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.Phrase;
import io.github.claimpress.render.view.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of an entry's page that says where the claim was seen, in order of date. */
final class ShowSpread {
    private static final Map<String, String> PLATFORMS = Map.of(
            "telegram", "Telegram",
            "tiktok", "TikTok",
            "youtube", "YouTube",
            "facebook", "Facebook",
            "instagram", "Instagram",
            "whatsapp", "WhatsApp",
            "linkedin", "LinkedIn",
            "vk", "VK",
            "x", "X",
            "twitter", "Twitter");

    private final Standpoint here;
    private final Names names;
    private final FactCheck entry;
    private final List<Appearance> ordered;

    ShowSpread(Standpoint here, Names names, FactCheck entry) {
        this.here = here;
        this.names = names;
        this.entry = entry;
        this.ordered = new ArrayList<>(entry.appearances());
        ordered.sort(Comparator.comparing((Appearance one) -> !one.first())
                .thenComparing(Appearance::date, Comparator.nullsLast(Comparator.<CalendarDate>naturalOrder())));
    }

    FactCheckView.Spread of() {
        int exact = (int) ordered.stream()
                .filter(one -> one.date() != null && one.date().isDay())
                .count();
        return new FactCheckView.Spread(
                new SpreadDrawing(here, names).of(ordered),
                ordered.stream().map(this::appearance).toList(),
                exact);
    }

    private AppearanceView appearance(Appearance one) {
        String url = one.url();
        return new AppearanceView(
                one.id(),
                one.first(),
                isGuess(one),
                here.when(one.date()),
                one.relation() == null
                        ? null
                        : here.words().term("relation", one.relation().key()),
                one.publisher() == null ? null : names.party(one.publisher()),
                details(one),
                one.note(),
                from(one),
                url == null ? null : names.outside(here.plain(here.say("appearance-page")), url),
                one.archived() == null
                        ? null
                        : names.outside(
                                here.plain(here.say("archived-copy")),
                                one.archived().url()),
                one.archived() == null ? null : here.when(one.archived().date()),
                one.reach(),
                outcome(one.outcome()),
                one.outcome() == null ? null : outcomeHref(one.outcome()),
                names.source(entry, one.source(), ""));
    }

    /** Whether nobody knows from whom it took the claim. */
    static boolean isGuess(Appearance one) {
        return !one.first() && (one.from() == null || one.relation() == Relation.UNKNOWN);
    }

    static String platform(String written) {
        return PLATFORMS.getOrDefault(written, written);
    }

    private List<String> details(Appearance one) {
        List<String> details = new ArrayList<>();
        if (one.kind() != null) {
            details.add(here.words().term("appearance-kind", one.kind().key()));
        }
        if (one.platform() != null) {
            details.add(platform(one.platform()));
        }
        if (one.language() != null) {
            details.add(here.say("in-language", here.words().languageName(one.language())));
        }
        if (one.country() != null) {
            details.add(names.countryName(one.country()));
        }
        return details;
    }

    private @Nullable Link from(Appearance one) {
        for (Appearance other : ordered) {
            if (other.id().equals(one.from())) {
                String name = other.publisher() == null ? other.id() : names.name(other.publisher());
                Phrase text = here.plain(here.say("from-appearance", name));
                return new Link(text, "#" + other.id(), false);
            }
        }
        return null;
    }

    private @Nullable String outcome(@Nullable Outcome outcome) {
        if (outcome == null) {
            return null;
        }
        String kind = here.words().term("outcome", outcome.kind().key());
        return outcome.date() == null
                ? here.say("outcome-is", kind)
                : here.say("outcome-on", kind, here.words().date(outcome.date()));
    }

    private @Nullable String outcomeHref(Outcome outcome) {
        Reference reference = names.outside(here.plain(""), outcome.url());
        return reference.href();
    }
}
