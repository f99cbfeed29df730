package io.github.claimpress.render;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.model.Actor;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Introduction;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.Narrative;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Person;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Topic;
import io.github.claimpress.model.VerdictScale;
import io.github.claimpress.model.Words;
import io.github.claimpress.render.view.Badge;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.Phrase;
import io.github.claimpress.render.view.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Names of the things that a page mentions, as links to their pages where they have some. */
final class Names {
    private final Standpoint here;
    private final Site site;
    private final Addresses addresses;

    Names(Standpoint here) {
        this.here = here;
        this.site = here.atlas().site();
        this.addresses = here.atlas().addresses();
    }

    Link country(String code) {
        return here.link(countryName(code), language -> addresses.country(language, code));
    }

    String countryName(String code) {
        return site.countryName(code, here.language());
    }

    List<String> countryNames(List<String> codes) {
        List<String> names = new ArrayList<>();
        for (String code : codes) {
            names.add(countryName(code));
        }
        return names;
    }

    List<Link> countries(List<String> codes) {
        List<Link> links = new ArrayList<>();
        for (String code : codes) {
            links.add(country(code));
        }
        return links;
    }

    Link topic(String id) {
        Topic topic = site.topics().get(id);
        return introduced(topic == null ? null : topic.texts(), id, language -> addresses.topic(language, id));
    }

    Link narrative(String id) {
        Narrative narrative = site.narratives().get(id);
        return introduced(
                narrative == null ? null : narrative.texts(), id, language -> addresses.narrative(language, id));
    }

    Link person(String id) {
        Person person = site.people().get(id);
        return introduced(person == null ? null : person.texts(), id, language -> addresses.person(language, id));
    }

    /** Somebody: the actor's page, or the name alone. */
    Link party(Party party) {
        String id = party.id();
        Actor actor = id == null ? null : site.actors().get(id);
        if (actor != null) {
            return introduced(actor.texts(), actor.id(), language -> addresses.actor(language, actor.id()));
        }
        return new Link(here.plain(name(party)), null, false);
    }

    String name(Party party) {
        return site.nameOf(party, here.language());
    }

    Link entry(FactCheck entry) {
        return new Link(here.phrase(entry.title(), entry.language()), entryHref(entry), false);
    }

    @Nullable
    String entryHref(FactCheck entry) {
        return here.href(addresses.factCheck(entry));
    }

    /** The verdict that stands; null where there is none. */
    @Nullable
    Badge badge(FactCheck entry) {
        return entry.standing() == null ? null : badge(entry.standing().rating());
    }

    /** What readers see as the outcome: the verdict, or that the entry is void; empty where there is neither. */
    String outcome(FactCheck entry) {
        Badge verdict = badge(entry);
        if (verdict != null) {
            return verdict.label();
        }
        return entry.status() == Status.VOID ? here.words().term("status", Status.VOID.key()) : "";
    }

    /** A verdict by its key; one that the scale does not know wears the mark of the unverified. */
    Badge badge(String key) {
        Rating rating = site.settings()
                .verdicts()
                .rating(key)
                .orElseGet(() -> new Rating(key, null, Map.of(), Map.of(), "unverified", null, null));
        return badge(rating);
    }

    Badge badge(Rating rating) {
        String shape = VerdictScale.BUILT_IN.rating(rating.shape()).isPresent() ? rating.shape() : "unverified";
        return new Badge(
                rating.key(),
                site.verdictLabel(rating, here.language()),
                here.mark("v-" + shape),
                site.verdictDefinition(rating, here.language()),
                here.href(language -> addresses.verdict(language, rating.key())));
    }

    /** A language's own name for itself where we know it, else its name in this page's language. */
    Phrase language(String code) {
        Words words = site.words().in(code);
        return words.language().equals(code) || code.startsWith(words.language() + "-")
                ? here.phrase(words.name(), code)
                : here.plain(here.words().languageName(code));
    }

    /** A title in the words that there are: this language's, else the site's own, marked as such. */
    Phrase title(Introductions texts, String otherwise) {
        Introduction text = words(texts);
        return here.phrase(text.title() == null ? otherwise : text.title(), text.language());
    }

    Introduction words(Introductions texts) {
        return texts.in(here.language(), site.settings().language());
    }

    private Link introduced(@Nullable Introductions texts, String otherwise, UnaryOperator<String> pathIn) {
        return here.link(texts == null ? here.plain(otherwise) : title(texts, otherwise), pathIn);
    }

    /** An address elsewhere under a name; the name alone where the address is not one of the web. */
    Reference outside(Phrase name, @Nullable String url) {
        boolean web = url != null && (url.startsWith("https://") || url.startsWith("http://"));
        return new Reference(name, web ? url : null, true);
    }

    /** The host of an address, for a link that has no other name. */
    static String host(String url) {
        String host = CanonicalAddress.host(url);
        int port = host.indexOf(':');
        String name = port < 0 ? host : host.substring(0, port);
        return name.startsWith("www.") ? name.substring(4) : name;
    }

    /**
     * What a {@code source} field points to: a source of the same entry, or an address.
     *
     * @param page the way to the entry's page; empty on that page, where the entry need not be named; null where it has none
     */
    @Nullable
    Reference source(FactCheck entry, @Nullable String source, @Nullable String page) {
        if (source == null) {
            return null;
        }
        if (source.contains("://")) {
            return outside(here.plain(host(source)), source);
        }
        List<Source> sources = entry.sources();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).id().equals(source)) {
                String name = "".equals(page)
                        ? here.say("source-number", i + 1)
                        : here.say("source-number-of", i + 1, entry.id());
                return new Reference(here.plain(name), page == null ? null : page + "#" + source, false);
            }
        }
        return null;
    }
}
