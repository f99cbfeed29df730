package io.github.claimpress.shape;

import static io.github.claimpress.shape.Field.of;
import static io.github.claimpress.shape.Field.required;
import static io.github.claimpress.shape.Type.Plain.BY_LANGUAGE;
import static io.github.claimpress.shape.Type.Plain.COUNT;
import static io.github.claimpress.shape.Type.Plain.COUNTRY;
import static io.github.claimpress.shape.Type.Plain.LANGUAGE;
import static io.github.claimpress.shape.Type.Plain.NUMBER;
import static io.github.claimpress.shape.Type.Plain.TEXT;
import static io.github.claimpress.shape.Type.Plain.URL;

import java.util.List;

/** The fields of {@code site.yml} and of everything in {@code content/} that is not a fact-check. */
public final class SiteShapes {
    public static final Shape PUBLISHER = Shape.of(
            "a publisher",
            "name",
            required("name", TEXT, "Who publishes the site.").like("Example News"),
            of("url", URL, "The publisher's own page."),
            of("logo", TEXT, "A picture: an address, or a file of static/.").like("static/logo.svg"),
            of("email", TEXT, "An e-mail address for readers.").like("editors@example.org"),
            of("same_as", new Type.ListOf(URL), "Pages that say who this is."));

    public static final Shape RATING = Shape.of(
            "a verdict of the scale",
            "label",
            of("value", NUMBER, "Its number, 1 for the least true; left out for a verdict outside the scale."),
            of("label", BY_LANGUAGE, "What readers see: a text, or a text for each language.")
                    .like("Not proven"),
            of("definition", BY_LANGUAGE, "What it means: a text, or a text for each language.")
                    .like("Nobody has shown it, and nobody has shown the opposite."),
            of("shape", TEXT, "The built-in verdict whose mark it wears.").like("unverified"),
            of("colour", TEXT, "Its colour on white, such as #0a6640.").like("#0a6640"),
            of("dark_colour", TEXT, "Its colour on black.").like("#7fd6a8"));

    public static final Shape POLICY_CHOICE = Shape.of(
            "a choice about a rule",
            "level",
            required("level", Type.choice("error", "warning", "note", "off"), "How strictly the rule is taken."),
            of("reason", TEXT, "Why; the standards page shows it.").like("We have no second editor yet."));

    private static final Field MIN_SOURCES = of(
                    "min_sources", COUNT, "How many sources a published entry needs; left out, 2.")
            .like("2");

    public static final Shape NAVIGATION = Shape.of(
            "a link of the masthead",
            "path",
            required("path", TEXT, "A page of the site, such as countries.").like("countries"),
            of("title", TEXT, "What the link says; left out, the page's name.").like("By country"));

    public static final Shape SITE = Shape.of(
            "site.yml",
            null,
            required("title", TEXT, "The site's name.").like("Example checks"),
            of("tagline", TEXT, "What the site is, in one sentence.").like("Claims about roads and bridges, checked"),
            of("base_url", URL, "Where the site is published.").like("https://example.org/"),
            of("language", LANGUAGE, "The site's language; left out, en."),
            of("languages", new Type.ListOf(LANGUAGE), "All languages that entries may be in."),
            of("publisher", new Type.Group(PUBLISHER), "Who publishes the site."),
            of(
                    "verdicts",
                    new Type.MapOf(new Type.Group(RATING), List.of()),
                    "A verdict scale of the site's own, in its order."),
            of(
                    "policy",
                    new Type.MapOf(new Type.Group(POLICY_CHOICE), List.of(MIN_SOURCES)),
                    "How strictly each rule is taken, and min_sources."),
            of("navigation", new Type.ListOf(new Type.Group(NAVIGATION)), "The links of the masthead."),
            of("feed_size", NUMBER, "Entries in a feed; left out, 50."),
            of("page_size", NUMBER, "Entries on a page of a list; left out, 50."),
            of("license", TEXT, "Under which terms the texts may be used.").like("CC-BY-4.0"),
            of("cards", Type.choice("on", "off"), "Whether share images are drawn; left out, on."),
            of("report_errors_to", TEXT, "An address or e-mail for readers who found an error.")
                    .like("errors@example.org"));

    /** Topics, narratives and pages. */
    public static final Shape INTRODUCTION = Shape.of(
            "an introduction",
            null,
            required("title", TEXT, "The name by which it goes.").like("Traffic"),
            of("description", TEXT, "What it is, in one sentence.").like("Roads, bridges and who may use them."));

    public static final Shape COUNTRY_PAGE = Shape.of(
            "a country",
            null,
            of("title", TEXT, "The country's name; left out, its usual one.").like("Norway"),
            of("description", TEXT, "What readers find here, in one sentence.").like("Claims about Norway."));

    public static final Shape PERSON = Shape.of(
            "a person",
            null,
            required("name", TEXT, "The person's name.").like("A. Editor"),
            of("role", TEXT, "What the person does here.").like("Editor"));

    public static final Shape ACTOR = Shape.of(
            "an actor",
            null,
            required("name", TEXT, "The name, as readers should see it.").like("Example Ministry"),
            of("aliases", new Type.ListOf(TEXT), "Other names and spellings.").like("Ministry of Examples"),
            of("type", TEXT, "What it is: person, official, outlet, channel, institution, company or organisation.")
                    .like("institution"),
            of("country", COUNTRY, "Its country."),
            of("same_as", new Type.ListOf(URL), "Pages that say who this is.").like("https://example.org/who-this-is"),
            of("description", TEXT, "What it is, in one sentence.").like("A ministry that does not exist."));

    private SiteShapes() {}
}
