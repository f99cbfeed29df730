package io.github.claimpress.testkit;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.model.Actor;
import io.github.claimpress.model.Country;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Introduction;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.Narrative;
import io.github.claimpress.model.Organization;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Person;
import io.github.claimpress.model.PluralRule;
import io.github.claimpress.model.Policy;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.TextPage;
import io.github.claimpress.model.Topic;
import io.github.claimpress.model.VerdictScale;
import io.github.claimpress.model.WordBook;
import io.github.claimpress.model.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A small site in English, of which {@code content/…} has what the test says. */
public final class SiteBuilder {
    private static final WordBook WORDS = new WordBook(
            Map.of("en", new Words("en", "English", "ltr", PluralRule.ONE_OTHER, Map.of())),
            Map.of("AZ", "azerbaijan", "UA", "ukraine"));

    private final List<FactCheck> entries;
    private final Map<String, Topic> topics = new TreeMap<>();
    private final Map<String, Narrative> narratives = new TreeMap<>();
    private final Map<String, Country> countries = new TreeMap<>();
    private final Map<String, Actor> actors = new TreeMap<>();
    private final Map<String, Person> people = new TreeMap<>();
    private final Map<String, TextPage> pages = new TreeMap<>();
    private final Map<Code, Policy.Choice> choices = new TreeMap<>();
    private List<String> files = List.of();
    private List<String> languages = List.of("en");
    private @Nullable String baseUrl = "https://example.org/";
    private @Nullable Organization publisher;
    private boolean drafts;
    private int minSources = Policy.DEFAULT_MIN_SOURCES;

    private SiteBuilder(List<FactCheck> entries) {
        this.entries = entries;
    }

    public static SiteBuilder site(EntryBuilder... entries) {
        return new SiteBuilder(Arrays.stream(entries).map(EntryBuilder::build).toList());
    }

    public SiteBuilder topic(String id) {
        topics.put(id, new Topic(id, text("topics", id, id, Outline.EMPTY)));
        return this;
    }

    public SiteBuilder narrative(String id) {
        narratives.put(id, new Narrative(id, text("narratives", id, id, Outline.EMPTY)));
        return this;
    }

    public SiteBuilder country(String code, String file) {
        countries.put(code, new Country(code, text("countries", file, null, Outline.EMPTY)));
        return this;
    }

    public SiteBuilder actor(String id, String name, List<String> aliases, List<String> sameAs) {
        actors.put(id, new Actor(id, text("actors", id, name, Outline.EMPTY), aliases, null, null, sameAs));
        return this;
    }

    public SiteBuilder person(String id) {
        people.put(id, new Person(id, text("people", id, id, Outline.EMPTY)));
        return this;
    }

    public SiteBuilder page(String id, Outline outline) {
        pages.put(id, new TextPage(id, text("pages", id, id, outline)));
        return this;
    }

    public SiteBuilder files(String... paths) {
        files = List.of(paths);
        return this;
    }

    public SiteBuilder languages(String... codes) {
        languages = List.of(codes);
        return this;
    }

    public SiteBuilder baseUrl(@Nullable String address) {
        baseUrl = address;
        return this;
    }

    public SiteBuilder publisher(Organization organization) {
        publisher = organization;
        return this;
    }

    /** A preview, which holds no draft back. */
    public SiteBuilder drafts() {
        drafts = true;
        return this;
    }

    public SiteBuilder minSources(int number) {
        minSources = number;
        return this;
    }

    public SiteBuilder policy(String code, Policy.Choice choice) {
        choices.put(new Code(code), choice);
        return this;
    }

    public Site build() {
        if (topics.isEmpty()) {
            entries.forEach(entry -> entry.topics().forEach(this::topic));
        }
        if (narratives.isEmpty()) {
            entries.forEach(entry -> entry.narratives().forEach(this::narrative));
        }
        Settings settings = new Settings(
                "Example",
                null,
                baseUrl,
                "en",
                languages,
                publisher,
                VerdictScale.BUILT_IN,
                new Policy(choices, minSources),
                List.of(),
                50,
                50,
                null,
                false,
                null);
        Map<Boolean, List<FactCheck>> parted = entries.stream().collect(Collectors.partitioningBy(this::belongs));
        return new Site(
                settings,
                WORDS,
                new io.github.claimpress.model.Entries(parted.get(true), parted.get(false), settings),
                topics,
                narratives,
                countries,
                actors,
                people,
                pages,
                files,
                io.github.claimpress.model.LeftOut.NOTHING);
    }

    private boolean belongs(FactCheck entry) {
        boolean come = entry.published() == null || !entry.published().day().isAfter(RuleRun.DAY);
        return entry.isPublic() ? come : drafts;
    }

    private static Introductions text(String folder, String id, @Nullable String title, Outline outline) {
        String path = "content/" + folder + "/" + id + ".md";
        return new Introductions(List.of(new Introduction(path, "en", title, null, outline)));
    }
}
