package io.github.claimpress.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param factChecks every entry that belongs to this build, newest first, then by id: see {@link #order}
 * @param files the paths of all files below {@code content/} that are not Markdown, such as images
 */
public record Site(
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
    public Site {
        factChecks = order(factChecks);
        topics = sorted(topics);
        narratives = sorted(narratives);
        countries = sorted(countries);
        actors = sorted(actors);
        people = sorted(people);
        pages = sorted(pages);
        files = List.copyOf(files);
    }

    /** Entries by language, the site's own language first; only languages that have entries, but the site's own always. */
    public Map<String, Catalogue> catalogues() {
        Map<String, List<FactCheck>> byLanguage = new LinkedHashMap<>();
        byLanguage.put(settings.language(), new ArrayList<>());
        settings.languages().forEach(language -> byLanguage.put(language, new ArrayList<>()));
        factChecks.forEach(entry -> byLanguage
                .computeIfAbsent(entry.language(), unlisted -> new ArrayList<>())
                .add(entry));
        Map<String, Catalogue> catalogues = new LinkedHashMap<>();
        byLanguage.forEach((language, entries) -> {
            if (!entries.isEmpty() || language.equals(settings.language())) {
                catalogues.put(language, new Catalogue(language, entries));
            }
        });
        return catalogues;
    }

    /** Entries by id; of two with the same id the newest. */
    public Map<String, FactCheck> byId() {
        Map<String, FactCheck> found = new LinkedHashMap<>();
        factChecks.forEach(entry -> found.putIfAbsent(entry.id(), entry));
        return found;
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

    private static List<FactCheck> order(List<FactCheck> entries) {
        List<FactCheck> ordered = new ArrayList<>(entries);
        ordered.sort(Catalogue.NEWEST_FIRST);
        return Collections.unmodifiableList(ordered);
    }

    private static <T> Map<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
