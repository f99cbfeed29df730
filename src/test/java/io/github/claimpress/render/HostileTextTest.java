package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.AppearanceKind;
import io.github.claimpress.model.Archive;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.CountryRoles;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.DenialKind;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.MediaCategory;
import io.github.claimpress.model.MediaItem;
import io.github.claimpress.model.Outcome;
import io.github.claimpress.model.OutcomeKind;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Quote;
import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.model.RequestOutcome;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Source;
import io.github.claimpress.testkit.Dates;
import io.github.claimpress.testkit.EntryMaker;
import io.github.claimpress.testkit.ExampleSite;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Texts of strangers in every field, on every page that shows them. */
class HostileTextTest {
    private static final String MARKUP = "<script>alert(1)</script>";
    private static final String ESCAPE = "\"'><img src=x onerror=alert(1)>${1+1}<#assign x=1>";
    private static final String ADDRESS = "javascript:alert(1)";

    private static Rendered hostile() {
        ExampleSite example = new ExampleSite("https://example.org/checks/");
        Site site = example.site();
        Site attacked = new Site(
                site.settings(),
                site.words(),
                List.of(entry()),
                site.topics(),
                site.narratives(),
                site.countries(),
                site.actors(),
                site.people(),
                site.pages(),
                site.files());
        return new Rendered(attacked, example, Rendered.theme(Map.of()), new RenderOptions(false, true));
    }

    private static FactCheck entry() {
        EntryMaker maker = new EntryMaker();
        Party party = new Party(null, MARKUP + ESCAPE, MARKUP, ESCAPE, List.of(ADDRESS, ESCAPE));
        maker.id = MARKUP;
        maker.title = MARKUP + ESCAPE;
        maker.summary = ESCAPE;
        maker.why = MARKUP + ESCAPE;
        maker.disclosures = List.of(MARKUP, ESCAPE);
        maker.claimText = MARKUP + ESCAPE;
        maker.quote = new Quote(MARKUP + ESCAPE, "ru\" onload=\"x");
        maker.claimant = party;
        maker.place = MARKUP + ESCAPE;
        maker.rating = "false";
        maker.explanation = MARKUP + ESCAPE;
        maker.countries = new CountryRoles(List.of("AZ"), List.of("AZ"), List.of("UA"));
        maker.authors = List.of("nobody-here");
        maker.topics = List.of("arms-supplies");
        maker.appearances = List.of(appearance("a1", true, party), appearance("a2", false, party));
        maker.sources = List.of(new Source(
                "s1",
                MARKUP + ESCAPE,
                party,
                ADDRESS,
                new Archive(ADDRESS, null),
                null,
                null,
                ESCAPE,
                null,
                null,
                null,
                new Quote(MARKUP + ESCAPE, null),
                MARKUP + ESCAPE));
        maker.denials = List.of(new Denial(
                "d1", DenialKind.DENIAL, party, ESCAPE, party, "AZ", null, "“" + MARKUP + ESCAPE, ESCAPE, ADDRESS));
        maker.requests = List.of(new RequestForComment(
                party,
                party,
                null,
                RequestOutcome.NOT_SENT,
                MARKUP + ESCAPE,
                MARKUP + ESCAPE,
                "javascript://x%0aalert(1)"));
        maker.corrections = List.of(new Correction(
                Dates.moment("2025-08-19"), CorrectionKind.SUBSTANTIAL, MARKUP + ESCAPE, ESCAPE, MARKUP + ESCAPE));
        maker.media = List.of(new MediaItem(null, MediaCategory.STAGED_CONTENT, ADDRESS, MARKUP + ESCAPE));
        maker.license = MARKUP + ESCAPE;
        return maker.entry();
    }

    private static Appearance appearance(String id, boolean first, Party party) {
        return new Appearance(
                id,
                first,
                first ? null : "a1",
                null,
                ADDRESS,
                party,
                AppearanceKind.ARTICLE,
                ESCAPE,
                Dates.date("2025-07-29"),
                ESCAPE,
                "RU",
                new Archive(ADDRESS, null),
                MARKUP + ESCAPE,
                new Outcome(OutcomeKind.NOTED, null, ADDRESS),
                MARKUP + ESCAPE,
                "data://x");
    }

    @Test
    void no_field_becomes_markup_or_a_template_anywhere() {
        Rendered site = hostile();
        assertEquals(List.of(), site.problems);
        for (String path : site.files.keySet()) {
            if (path.endsWith(".html")) {
                inspect(path, site.page(path));
            }
        }
    }

    private static void inspect(String path, Document page) {
        for (Element script : page.select("script")) {
            String type = script.attr("type");
            boolean data = type.equals("application/ld+json") || type.equals("application/json");
            assertTrue(data || script.hasAttr("src"), () -> path + ": " + script.outerHtml());
        }
        assertEquals(0, page.select("img[src=x]").size(), path);
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertTrue(!attribute.getKey().startsWith("on"), () -> path + ": " + element.outerHtml());
                assertTrue(
                        !attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")
                                && !attribute.getValue().startsWith("data:"),
                        () -> path + ": " + element.outerHtml());
            }
        }
    }

    @Test
    void the_words_are_shown_as_they_were_written() {
        Document page = hostile().page("fact-checks/plain/index.html");
        assertEquals(MARKUP + ESCAPE, page.select("h1").text());
        assertTrue(page.select("[data-part=claim] blockquote").text().contains(MARKUP + ESCAPE));
        assertTrue(page.title().startsWith(MARKUP + ESCAPE));
        assertEquals(0, page.select("#s1 h3 a, #a1 a[href^=javascript]").size());
    }
}
