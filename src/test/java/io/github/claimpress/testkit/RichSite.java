package io.github.claimpress.testkit;

import io.github.claimpress.model.Actor;
import io.github.claimpress.model.CountryRoles;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site in memory that uses every field: an entry with everything, its translation, a corrected, a void, a draft
 * and an unreviewed entry. See {@link RichEntries} and {@link RichPages}.
 */
public final class RichSite {
    public static final String BASE = "https://facts.example/";

    private RichSite() {}

    /** The site at {@link #BASE} with all entries. */
    public static Site site() {
        return at(BASE, RichEntries.all());
    }

    /** The same without an address of its own. */
    public static Site withoutBase() {
        return at(null, RichEntries.all());
    }

    public static Site with(FactCheck... entries) {
        return at(BASE, Arrays.asList(entries));
    }

    private static Site at(String baseUrl, List<FactCheck> entries) {
        Organization publisher = new Organization(
                "Example Facts Foundation",
                "https://foundation.example/",
                "https://foundation.example/logo.png",
                "desk@foundation.example",
                List.of("https://www.wikidata.org/wiki/Q1"));
        return site(settings(baseUrl, publisher, VerdictScale.BUILT_IN), entries);
    }

    public static Settings settings(String baseUrl, Organization publisher, VerdictScale verdicts) {
        return new Settings(
                "Example Facts",
                "Claims & what became of them",
                baseUrl,
                "en",
                List.of("en", "az"),
                publisher,
                verdicts,
                new Policy(Map.of(), Policy.DEFAULT_MIN_SOURCES),
                List.of(),
                50,
                50,
                "CC-BY-4.0",
                true,
                null);
    }

    public static Site site(Settings settings, List<FactCheck> entries) {
        return new Site(
                settings,
                words(),
                entries,
                Map.of("arms-supplies", new Topic("arms-supplies", titled("Arms supplies", "Silah tədarükü"))),
                Map.of("shells", new Narrative("shells", titled("Shells for the front", null))),
                Map.of(),
                actors(),
                Map.of("a-editor", new Person("a-editor", titled("Aynur Editor", null))),
                Map.of("about", new TextPage("about", titled("About", "Haqqında"))),
                List.of());
    }

    private static Map<String, Actor> actors() {
        return Map.of(
                "joker-dnr",
                new Actor(
                        "joker-dnr",
                        described("Joker DNR", "Anonymous Telegram channel"),
                        List.of("JokerDNR"),
                        "channel",
                        "RU",
                        List.of("https://t.me/s/joker_example")),
                "ministry-of-defence",
                new Actor(
                        "ministry-of-defence",
                        titled("Ministry of Defence", "Müdafiə Nazirliyi"),
                        List.of(),
                        "institution",
                        "AZ",
                        List.of()),
                "spokesperson",
                new Actor(
                        "spokesperson",
                        described("Anar Example", "Spokesperson"),
                        List.of(),
                        "official",
                        "AZ",
                        List.of("https://www.wikidata.org/wiki/Q2")));
    }

    public static Introductions titled(String english, String azerbaijani) {
        return new Introductions(Stream.of(
                        azerbaijani == null ? null : introduction("az", azerbaijani, null),
                        introduction("en", english, null))
                .filter(one -> one != null)
                .toList());
    }

    private static Introductions described(String title, String description) {
        return new Introductions(List.of(introduction("en", title, description)));
    }

    private static Introduction introduction(String language, String title, String description) {
        return new Introduction("content/some.md", language, title, description, Outline.EMPTY);
    }

    public static CountryRoles countries() {
        return new CountryRoles(List.of("AZ", "UA"), List.of("RU"), List.of("RU", "AM"));
    }

    public static WordBook words() {
        return new WordBook(
                Map.of("en", words("en", ENGLISH), "az", words("az", AZERBAIJANI)),
                Map.of("AZ", "azerbaijan", "UA", "ukraine", "RU", "russia", "AM", "armenia"));
    }

    private static Words words(String language, String lines) {
        Map<String, String> texts = lines.lines()
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Words(language, language, "ltr", PluralRule.ONE_OTHER, texts);
    }

    private static final String ENGLISH = """
            sentences.feed-title = {0}: fact-checks
            sentences.feed-title-of = {0}: {1}
            sentences.feed-title-corrections = {0}: corrections
            sentences.feed-item-title = {0}: {1}
            sentences.feed-item-claim = Claim: {0}
            sentences.verdict-before = Verdict before: {0}
            sentences.claim-before = Claim before: {0}
            sentences.text-under-licence = Text under {0}.
            sentences.search-site = Search {0}
            terms.status.void = Void
            terms.correction-kind.update = Update
            terms.correction-kind.verdict-change = Verdict changed
            terms.correction-kind.void = Void
            verdicts.false.label = False
            verdicts.misleading.label = Misleading
            verdicts.unverified.label = Unverified
            countries.AZ = Azerbaijan
            countries.UA = Ukraine
            countries.RU = Russia
            countries.AM = Armenia""";

    private static final String AZERBAIJANI = """
            sentences.feed-title = {0}: yoxlamalar
            sentences.feed-title-of = {0}: {1}
            sentences.feed-title-corrections = {0}: düzəlişlər
            sentences.feed-item-title = {0}: {1}
            sentences.feed-item-claim = İddia: {0}
            sentences.text-under-licence = Mətn {0} ilə.
            verdicts.misleading.label = Çaşdırıcı
            countries.AZ = Azərbaycan
            countries.UA = Ukrayna
            countries.RU = Rusiya
            countries.AM = Ermənistan""";
}
