package io.github.claimpress.testkit;

import static io.github.claimpress.testkit.Dates.date;
import static io.github.claimpress.testkit.Dates.moment;

import io.github.claimpress.model.Actor;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.AppearanceKind;
import io.github.claimpress.model.Archive;
import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.ClaimKind;
import io.github.claimpress.model.Confidence;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.Country;
import io.github.claimpress.model.CountryRoles;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.DenialKind;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Introduction;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.MediaCategory;
import io.github.claimpress.model.MediaItem;
import io.github.claimpress.model.Narrative;
import io.github.claimpress.model.Organization;
import io.github.claimpress.model.Outcome;
import io.github.claimpress.model.OutcomeKind;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Person;
import io.github.claimpress.model.Policy;
import io.github.claimpress.model.Quote;
import io.github.claimpress.model.Relation;
import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.model.RequestOutcome;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.SourceLevel;
import io.github.claimpress.model.SourceType;
import io.github.claimpress.model.Stance;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.TextPage;
import io.github.claimpress.model.Topic;
import io.github.claimpress.model.VerdictScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A site with an entry that uses every field, its translation, plain entries of every verdict, and all vocabularies. */
public final class ExampleSite {
    public static final String RICH = "shells-for-ukraine";
    private final Map<Long, Body> bodies = new HashMap<>();
    private final String baseUrl;

    public ExampleSite(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public Bodies bodies() {
        return outline -> bodies.getOrDefault(outline.handle(), Body.EMPTY);
    }

    public Site site() {
        return new Site(
                settings(),
                WordFiles.all(),
                entries(),
                Map.of(
                        "arms-supplies",
                        new Topic(
                                "arms-supplies",
                                texts("topics/arms-supplies", "Arms supplies", "Who sends what to whom.")),
                        "protest",
                        new Topic("protest", texts("topics/protest", "Rallies and protest", null))),
                Map.of(
                        "secret-arms",
                        new Narrative(
                                "secret-arms",
                                texts(
                                        "narratives/secret-arms",
                                        "Azerbaijan secretly arms Ukraine",
                                        "Each claim names another weapon."))),
                Map.of(
                        "AZ",
                        new Country("AZ", texts("countries/az", null, "Since 2022 it has been said to arm Ukraine."))),
                actors(),
                Map.of(
                        "a-editor",
                        new Person("a-editor", texts("people/a-editor", "Ada Author", "Editor")),
                        "b-editor",
                        new Person("b-editor", texts("people/b-editor", "Ben Reviewer", "Reviewer"))),
                Map.of(
                        "about",
                        new TextPage("about", texts("pages/about", "About", "Who we are.")),
                        "methodology",
                        new TextPage("methodology", texts("pages/methodology", "How we check", null)),
                        "funding",
                        new TextPage("funding", texts("pages/funding", "Funding", null))),
                List.of("content/fact-checks/2025/map.png"));
    }

    private Settings settings() {
        return new Settings(
                "Claimpress",
                "Claims about Azerbaijan and the war in Ukraine, traced to where they began and checked against the record.",
                baseUrl,
                "en",
                List.of("en", "az", "uk", "ru", "ar"),
                new Organization("Claimpress", "https://example.org/", null, null, List.of()),
                VerdictScale.BUILT_IN,
                new Policy(Map.of(), 2),
                List.of(),
                50,
                5,
                "CC-BY-4.0",
                true,
                "errors@example.org");
    }

    private Map<String, Actor> actors() {
        return Map.of(
                "joker-dnr",
                new Actor(
                        "joker-dnr",
                        texts("actors/joker-dnr", "Joker DNR", "A Russian pro-war Telegram channel."),
                        List.of("Джокер ДНР"),
                        "channel",
                        "RU",
                        List.of("https://t.me/JokerDNR")),
                "ilham-aliyev",
                new Actor(
                        "ilham-aliyev",
                        texts("actors/ilham-aliyev", "Ilham Aliyev", null),
                        List.of(),
                        "official",
                        "AZ",
                        List.of()),
                "oc-media",
                new Actor("oc-media", texts("actors/oc-media", "OC Media", null), List.of(), "outlet", "GE", List.of()),
                "asb-media",
                new Actor(
                        "asb-media",
                        texts("actors/asb-media", "asb-media.info", null),
                        List.of(),
                        "outlet",
                        null,
                        List.of()));
    }

    private List<FactCheck> entries() {
        List<FactCheck> entries = new ArrayList<>();
        entries.add(rich());
        entries.add(translation());
        entries.add(arabic());
        entries.add(voided());
        String[] ratings = {"true", "mostly-true", "mixed", "misleading", "misleading", "false", "unverified", "satire"
        };
        String[] titles = {
            "Aliyev did advise Ukraine never to accept occupation",
            "Hundreds rallied in Baku for Ukraine, and police let them",
            "130 Azerbaijanis killed in Ukraine: one newsroom’s count, no official figure",
            "Azerbaijan has not lifted its arms embargo",
            "Free fuel went to ambulances and rescue services, not to the army",
            "The Baku rally of 27 February 2022 was against Russia’s invasion",
            "Weapons through third countries: from a portal in Rwanda to Telegram",
            "A joke about a tank fair was no news"
        };
        String[] dates = {"2025-07-19", "2022-02-28", "2023-11", "2025-08", "2025", "2022-02", "2025-09", "2024-04-01"};
        for (int i = 0; i < ratings.length; i++) {
            entries.add(plain(i, ratings[i], titles[i], dates[i]));
        }
        return entries;
    }

    private FactCheck plain(int i, String rating, String title, String date) {
        EntryMaker maker = new EntryMaker();
        maker.id = "2025-1" + i;
        maker.slug = "plain-" + i;
        maker.title = title;
        maker.rating = rating;
        maker.claimText = "Claim of: " + title;
        maker.explanation =
                "One outlet, citing unnamed sources, wrote that Baku would begin to consider it if strikes went on.";
        maker.published = moment("2025-07-" + (10 + i));
        maker.claimDate = date;
        maker.claimant = i % 2 == 0 ? new Party("joker-dnr", null, null, null, List.of()) : null;
        maker.countries = new CountryRoles(
                List.of("AZ", "UA"), i % 3 == 0 ? List.of("AZ") : List.of("RU"), i == 4 ? List.of("AM") : List.of());
        maker.topics = List.of(i % 2 == 0 ? "arms-supplies" : "protest");
        maker.narratives = i == 3 ? List.of("secret-arms") : List.of();
        maker.authors = List.of("a-editor");
        return maker.entry();
    }

    private FactCheck rich() {
        EntryMaker maker = new EntryMaker();
        maker.id = "2025-014";
        maker.slug = RICH;
        maker.title = "No evidence that Azerbaijan is making artillery shells for Ukraine";
        maker.summary = "A channel’s story of a new plant went through four outlets; nobody showed a proof.";
        maker.updated = moment("2025-08-19T10:30:00+04:00");
        maker.authors = List.of("a-editor");
        maker.reviewers = List.of("b-editor");
        maker.why = "Shared by four outlets in two days";
        maker.disclosures = List.of("The author once worked for OC Media");
        maker.claimText = "Azerbaijan will make 122 mm and 152 mm artillery shells for Ukraine";
        maker.quote = new Quote("«Азербайджан будет делать снаряды для Украины»", "ru");
        maker.claimant = new Party("joker-dnr", null, "Organization", "pro-war channel", List.of("https://t.me/other"));
        maker.claimDate = "2025-07-29";
        maker.place = "Telegram";
        maker.kind = ClaimKind.TEXT;
        maker.explanation =
                "The claim rests on one Telegram channel that showed no proof. No official source reports such a plant, and reporters who looked into it could not confirm it.";
        maker.confidence = Confidence.MODERATE;
        maker.countries = new CountryRoles(List.of("AZ", "UA"), List.of("RU"), List.of("RU", "AM"));
        maker.topics = List.of("arms-supplies");
        maker.narratives = List.of("secret-arms");
        maker.appearances = appearances();
        maker.sources = sources();
        maker.denials = denials();
        maker.requests = List.of(
                new RequestForComment(
                        party("Ministry of Defence of Azerbaijan"),
                        new Party("oc-media", null, null, null, List.of()),
                        date("2025-08"),
                        RequestOutcome.NO_REPLY,
                        null,
                        "No answer by publication.",
                        "s3"),
                new RequestForComment(
                        new Party("joker-dnr", null, null, null, List.of()),
                        null,
                        null,
                        RequestOutcome.NOT_SENT,
                        "The channel takes no messages",
                        null,
                        null),
                new RequestForComment(
                        party("Palladium"),
                        null,
                        date("2025-08-01"),
                        RequestOutcome.REPLIED,
                        null,
                        null,
                        "https://example.org/reply"));
        maker.corrections = List.of(
                new Correction(
                        moment("2025-08-19"),
                        CorrectionKind.VERDICT_CHANGE,
                        "The verdict was too firm.",
                        "false",
                        "Azerbaijan makes shells"),
                new Correction(moment("2025-08-10"), CorrectionKind.UPDATE, "A source was added.", null, null));
        maker.related = List.of("2025-13", "2025-10", "2025-15");
        maker.media = List.of(new MediaItem(
                ClaimKind.IMAGE,
                MediaCategory.DECONTEXTUALIZED_CONTENT,
                "https://example.org/photo",
                "A depot in another country in 2014"));
        maker.license = "CC-BY-SA-4.0";
        maker.outline = text(FINDINGS);
        return maker.entry();
    }

    private static List<Appearance> appearances() {
        return List.of(
                new Appearance(
                        "a1",
                        true,
                        null,
                        null,
                        "https://t.me/JokerDNR/1",
                        new Party("joker-dnr", null, null, null, List.of()),
                        AppearanceKind.SOCIAL_POST,
                        "telegram",
                        date("2025-07-29"),
                        "ru",
                        "RU",
                        new Archive("https://archive.example/1", date("2025-07-30")),
                        "200,000 followers",
                        new Outcome(OutcomeKind.UNCHANGED, null, null),
                        "Cites an unnamed source",
                        null),
                new Appearance(
                        "a2",
                        false,
                        "a1",
                        Relation.REPEATED,
                        null,
                        party("Russian media"),
                        AppearanceKind.ARTICLE,
                        null,
                        null,
                        "ru",
                        "RU",
                        null,
                        null,
                        null,
                        "Carried widely",
                        "s3"),
                new Appearance(
                        "a3",
                        false,
                        null,
                        Relation.REPEATED,
                        null,
                        party("Some Armenian outlets"),
                        AppearanceKind.ARTICLE,
                        null,
                        null,
                        null,
                        "AM",
                        null,
                        null,
                        null,
                        null,
                        "s3"),
                new Appearance(
                        "a4",
                        false,
                        "a1",
                        Relation.EMBELLISHED,
                        "https://asb-media.info/en/a",
                        new Party("asb-media", null, null, null, List.of()),
                        AppearanceKind.ARTICLE,
                        null,
                        date("2025-08"),
                        "en",
                        null,
                        null,
                        null,
                        new Outcome(OutcomeKind.CORRECTED, date("2025-08-20"), "https://asb-media.info/en/b"),
                        "Turns 152 mm into 155 mm",
                        null));
    }

    private static List<Source> sources() {
        return List.of(
                new Source(
                        "s1",
                        "Telegram post",
                        null,
                        null,
                        null,
                        null,
                        date("2025-07-29"),
                        "ru",
                        SourceType.SOCIAL_POST,
                        SourceLevel.PRIMARY,
                        Stance.SUPPORTS,
                        null,
                        "Read through source 3."),
                new Source(
                        "s2",
                        "Azerbaijan set to deliver military equipment to Kyiv",
                        new Party("asb-media", null, null, null, List.of()),
                        "https://asb-media.info/en/a",
                        new Archive("https://archive.example/2", date("2025-08-19")),
                        date("2025-08-19"),
                        date("2025-08"),
                        "en",
                        SourceType.NEWS_REPORT,
                        SourceLevel.SECONDARY,
                        Stance.SUPPORTS,
                        null,
                        "Names five agencies without one link."),
                new Source(
                        "s3",
                        "Russian media claims Azerbaijan to provide artillery shells to Ukraine",
                        new Party("oc-media", null, null, null, List.of()),
                        "https://oc-media.org/a",
                        new Archive("https://archive.example/3", null),
                        date("2025-08-01"),
                        null,
                        "en",
                        SourceType.NEWS_REPORT,
                        SourceLevel.SECONDARY,
                        Stance.REFUTES,
                        new Quote("could not corroborate the claim", "en"),
                        null),
                new Source(
                        "s4",
                        "Агентство заявило",
                        party("Минвал"),
                        "https://minval.az/x",
                        null,
                        null,
                        date("2023-12-05"),
                        "ru",
                        SourceType.STATEMENT,
                        SourceLevel.SECONDARY,
                        Stance.REFUTES,
                        new Quote("Азербайджан не производит снаряды", null),
                        "Older than the claim."),
                new Source(
                        "s5",
                        null,
                        null,
                        "https://www.example.org/law?x=1",
                        null,
                        null,
                        date("2020"),
                        null,
                        SourceType.LAW,
                        null,
                        Stance.CONTEXT,
                        null,
                        null),
                new Source(
                        "s6",
                        "A note without a stance",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static List<Denial> denials() {
        return List.of(
                new Denial(
                        "d1",
                        DenialKind.DENIAL,
                        new Party("ilham-aliyev", null, null, null, List.of()),
                        "President",
                        party("Presidency"),
                        "AZ",
                        date("2024-04-23"),
                        "“nothing, absolutely nothing from a practical point of view”",
                        "en",
                        "s3"),
                new Denial(
                        "d2",
                        DenialKind.DENIAL,
                        null,
                        null,
                        party("Ministry of Defence Industry"),
                        "AZ",
                        date("2024-03"),
                        "Calls Telegram messages about shipments fake.",
                        null,
                        "https://bostontimes.org/?p=1486"),
                new Denial(
                        "d3",
                        DenialKind.CLARIFICATION,
                        party("Maria Zakharova"),
                        "Spokesperson",
                        party("Ministry of Foreign Affairs"),
                        "RU",
                        date("2025-08-20"),
                        "«Азербайджанская сторона опровергла»",
                        "ru",
                        "s4"),
                new Denial(
                        "d4",
                        DenialKind.NO_COMMENT,
                        party("Unnamed official"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private FactCheck translation() {
        EntryMaker maker = new EntryMaker();
        maker.id = "az/shells";
        maker.slug = "mermiler";
        maker.language = "az";
        maker.title = "Azərbaycanın Ukrayna üçün mərmi istehsal etdiyinə sübut yoxdur";
        maker.claimText = "Azərbaycan Ukrayna üçün mərmi istehsal edəcək";
        maker.explanation = "İddia heç bir sübut göstərməyən bir Telegram kanalına əsaslanır.";
        maker.translationOf = "2025-014";
        maker.countries = new CountryRoles(List.of("AZ", "UA"), List.of("RU"), List.of());
        maker.topics = List.of("arms-supplies");
        maker.related = List.of("2025-10");
        return maker.entry();
    }

    private FactCheck arabic() {
        EntryMaker maker = new EntryMaker();
        maker.id = "ar/shells";
        maker.slug = "qadhaif";
        maker.language = "ar";
        maker.title = "لا دليل على أن أذربيجان تصنع قذائف لأوكرانيا";
        maker.claimText = "أذربيجان ستصنع قذائف لأوكرانيا";
        maker.explanation = "يستند الادعاء إلى قناة واحدة على تيليغرام.";
        maker.translationOf = "2025-014";
        maker.quote = new Quote("«Азербайджан будет делать снаряды»", "ru");
        maker.appearances = appearances();
        return maker.entry();
    }

    private FactCheck voided() {
        EntryMaker maker = new EntryMaker();
        maker.id = "2025-099";
        maker.slug = "withdrawn";
        maker.status = Status.VOID;
        maker.title = "A check that we withdrew";
        maker.published = moment("2025-01-05");
        maker.corrections = List.of(new Correction(
                moment("2025-02-01"), CorrectionKind.VOID, "It rested on a forged document.", null, null));
        return maker.entry();
    }

    private static Party party(String name) {
        return new Party(null, name, null, null, List.of());
    }

    private Introductions texts(String path, String title, String description) {
        Outline outline = text("<p>Words about <a href=\"\u0001content/pages/about.md\u0001\">this</a>.</p>\n");
        return new Introductions(
                List.of(new Introduction("content/" + path + ".md", "en", title, description, outline)));
    }

    private Outline text(String html) {
        long handle = bodies.size();
        bodies.put(handle, new Body(html, html));
        return Outline.EMPTY.at(handle);
    }

    private static final String FINDINGS = """
            <p>The story has one known beginning.<a href="#s3">[3]</a> It named an unidentified person.</p>
            <h3 id="a-calibre">A calibre that changed on the way</h3>
            <p>See <a href="\u0001content/pages/methodology.md#sources\u0001">how we check</a>, <a href="\u0001content/fact-checks/2025/plain-1.md\u0001">another check</a> and <a href="\u0001content/pages/gone.md\u0001">a page that is not there</a>.</p>
            <p><img src="\u0001content/fact-checks/2025/map.png\u0001" alt="A map"></p>
            <blockquote><p>A quotation in the text.</p></blockquote>
            <ul><li>One</li><li>Two</li></ul>
            <table><thead><tr><th>Year</th><th>Shells</th></tr></thead><tbody><tr><td>2023</td><td>0</td></tr></tbody></table>
            """;
}
