package io.github.claimpress.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was read, before anything is planned.
 *
 * @param settings what {@code site.yml} says
 * @param words the interface's languages
 * @param entries every fact-check that was read
 * @param files the paths of all files below {@code content/} that are no texts of the site, such as images
 * @param leftOut items of their lists that are not in the model
 */
public record Site(
        Settings settings,
        WordBook words,
        Entries entries,
        Map<String, Topic> topics,
        Map<String, Narrative> narratives,
        Map<String, Country> countries,
        Map<String, Actor> actors,
        Map<String, Person> people,
        Map<String, TextPage> pages,
        List<String> files,
        LeftOut leftOut) {
    public Site {
        topics = sorted(topics);
        narratives = sorted(narratives);
        countries = sorted(countries);
        actors = sorted(actors);
        people = sorted(people);
        pages = sorted(pages);
        files = List.copyOf(files);
    }

    /** A site with nothing held back and nothing left out. */
    public Site(
            Settings settings,
            WordBook words,
            List<FactCheck> factChecks,
            Map<String, Topic> topics,
            Map<String, Narrative> narratives,
            Map<String, Country> countries,
            Map<String, Actor> actors,
            Map<String, Person> people,
            Map<String, TextPage> pages,
            List<String> files) {
        this(
                settings,
                words,
                new Entries(factChecks, List.of(), settings),
                topics,
                narratives,
                countries,
                actors,
                people,
                pages,
                files,
                LeftOut.NOTHING);
    }

    /** What belongs to this build, newest first. */
    public List<FactCheck> factChecks() {
        return entries.all();
    }

    /** Drafts, entries in review, and those of a later day, where they do not belong to this build. */
    public List<FactCheck> heldBack() {
        return entries.heldBack();
    }

    public Map<String, Catalogue> catalogues() {
        return entries.catalogues();
    }

    public Map<String, FactCheck> byId() {
        return entries.byId();
    }

    /** The name that readers see: the actor's in their language, else as written. */
    public String nameOf(Party party, String language) {
        Actor actor = party.id() == null ? null : actors.get(party.id());
        if (actor != null) {
            return actorName(actor, language);
        }
        return party.name() != null ? party.name() : String.valueOf(party.id());
    }

    public String actorName(Actor actor, String language) {
        String title = actor.texts().in(language, settings.language()).title();
        return title != null ? title : actor.id();
    }

    public String countryName(String code, String language) {
        Country country = countries.get(code);
        Optional<Introduction> own =
                country == null ? Optional.empty() : country.texts().exactly(language);
        String title = own.map(Introduction::title).orElse(null);
        if (title == null && country != null && !words.slugs().containsKey(code)) {
            title = country.texts().in(language, settings.language()).title();
        }
        return title != null ? title : words.in(language).country(code);
    }

    /** The site's own label of a verdict in a language, else the built-in one, else the key. */
    public String verdictLabel(Rating rating, String language) {
        return wordOf(rating.labels(), language, "verdicts." + rating.key() + ".label", rating.key());
    }

    public String verdictDefinition(Rating rating, String language) {
        return wordOf(rating.definitions(), language, "verdicts." + rating.key() + ".definition", "");
    }

    private String wordOf(Map<String, String> own, String language, String place, String otherwise) {
        @Nullable String found = own.get(language);
        if (found == null) {
            found = own.get(settings.language());
        }
        if (found == null && !own.isEmpty()) {
            found = new TreeMap<>(own).firstEntry().getValue();
        }
        return found != null ? found : words.in(language).texts().getOrDefault(place, otherwise);
    }

    private static <T> Map<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
