package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.model.Page;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Subject;
import io.github.claimpress.testkit.EntryMaker;
import io.github.claimpress.testkit.ExampleSite;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FactCheckPageTest {
    private static Rendered site;
    private static Document page;

    @BeforeAll
    static void render() {
        site = Rendered.example();
        page = site.page("fact-checks/shells-for-ukraine/index.html");
    }

    @Test
    void every_text_of_the_front_matter_is_on_the_page() {
        String text = page.text();
        for (String part : List.of(
                "2025-014",
                "No evidence that Azerbaijan is making artillery shells for Ukraine",
                "A channel’s story of a new plant",
                "Unverified",
                "The claim rests on one Telegram channel",
                "moderate",
                "Azerbaijan will make 122 mm and 152 mm artillery shells for Ukraine",
                "«Азербайджан будет делать снаряды для Украины»",
                "pro-war channel",
                "Telegram",
                "29 July 2025",
                "Text",
                "Shown out of context",
                "A depot in another country in 2014",
                "Shared by four outlets in two days",
                "The author once worked for OC Media",
                "Ada Author",
                "Ben Reviewer",
                "2 August 2025",
                "19 August 2025, 06:30 UTC",
                "Azerbaijan secretly arms Ukraine",
                "Arms supplies",
                "CC-BY-SA-4.0")) {
            assertTrue(text.contains(part), () -> "the page does not say: " + part);
        }
    }

    @Test
    void the_order_is_verdict_reason_claim() {
        String text = page.select("article.check").text();
        int word = text.indexOf("Unverified");
        int reason = text.indexOf("The claim rests on one Telegram channel");
        int claim = text.indexOf("«Азербайджан будет");
        assertTrue(0 <= word && word < reason && reason < claim);
    }

    @Test
    void the_hooks_for_scripts_are_there_with_one_item_each() {
        assertEquals(1, page.select("[data-part=claim]").size());
        assertEquals(
                "unverified", page.select("[data-part=verdict] [data-verdict]").attr("data-verdict"));
        assertEquals(4, page.select("[data-part=spread] li").size());
        assertEquals(6, page.select("[data-part=sources] article").size());
        assertEquals(4, page.select("[data-part=official-denials] article").size());
        assertEquals(3, page.select("[data-part=requests-for-comment] li").size());
        assertEquals(2, page.select("[data-part=corrections] li").size());
        assertEquals(3, page.select("[data-part=related] li").size());
    }

    @Test
    void an_appearance_shows_all_that_is_known_of_it() {
        Element first = page.getElementById("a1");
        assertNotNull(first);
        for (String part : List.of(
                "first appearance",
                "Joker DNR",
                "social media post",
                "Telegram",
                "in Russian",
                "Russia",
                "30 July 2025",
                "200,000 followers",
                "unchanged",
                "Cites an unnamed source")) {
            assertTrue(first.text().contains(part), part);
        }
        assertEquals(1, first.select("a[href=https://t.me/JokerDNR/1]").size());
        assertEquals(1, first.select("a[href=https://archive.example/1]").size());
        Element last = page.getElementById("a4");
        assertNotNull(last);
        assertTrue(last.text().contains("embellished") && last.text().contains("corrected, 20 August 2025"));
        assertEquals(1, last.select("a[href=https://asb-media.info/en/b]").size());
        assertEquals(1, last.select("a[href=#a1]").size());
        assertEquals(1, page.select("#a2 a[href=#s3]").size());
    }

    @Test
    void sources_are_grouped_by_stance_and_keep_their_numbers() {
        assertEquals(
                List.of("For the claim (2)", "Against the claim (2)", "Context (1)", "Stance not given (1)"),
                page.select("[data-part=sources] [scope=rowgroup]").eachText());
        assertEquals("4", page.select("#s4 .n").text());
        assertEquals(
                "Secondary, news report", page.select("tr:has(#s3) td").get(1).text());
        assertEquals("1 Aug 2025", page.select("tr:has(#s3) .copy").text().replaceAll(".*read ", ""));
        assertEquals("None", page.select("tr:has(#s5) .copy").text());
        assertEquals("example.org", page.select("#s5 h3 a").text());
    }

    @Test
    void words_in_another_language_say_so() {
        assertEquals("ru", page.select("[data-part=claim] blockquote").attr("lang"));
        assertEquals("ltr", page.select("[data-part=claim] blockquote").attr("dir"));
        assertEquals("ru", page.select("#s4 h3 a").attr("lang"));
        assertEquals("ru", page.select("#d3 blockquote").attr("lang"));
        assertFalse(page.select("#s1 h3").html().contains("lang="), "an English title of a Russian source");
    }

    @Test
    void exact_words_stand_in_a_quotation_and_reported_speech_does_not() {
        assertEquals(1, page.select("#d1 blockquote").size());
        assertEquals(0, page.select("#d2 blockquote").size());
        assertTrue(page.select("#d2").text().contains("Our words."));
        assertTrue(page.select("#d1").text().contains("Older than the claim."));
        assertFalse(page.select("#d3").text().contains("Older than the claim."));
    }

    @Test
    void a_change_of_verdict_is_told_above_the_head() {
        assertEquals(
                "Verdict changed on 19 August 2025. The verdict was too firm. Full record",
                page.select("aside.notice").text());
        String log = page.select("[data-part=corrections] li").get(0).text();
        assertTrue(log.contains("Verdict before: False") && log.contains("“Azerbaijan makes shells”"), log);
    }

    @Test
    void translations_lead_to_each_other() {
        assertEquals(
                "../../az/fact-checks/mermiler/",
                page.select("#about-check a[lang=az]").attr("href"));
        Document translation = site.page("az/fact-checks/mermiler/index.html");
        assertEquals("az", translation.select("html").attr("lang"));
        assertEquals(
                1,
                translation
                        .select("#about-check a[href$=/fact-checks/shells-for-ukraine/]")
                        .size());
        assertTrue(translation.select("aside.notice a").attr("href").endsWith("fact-checks/shells-for-ukraine/"));
        assertEquals(3, page.select("link[rel=alternate][hreflang]").size());
    }

    @Test
    void the_graph_has_a_text_beside_it_and_a_row_for_each_appearance() {
        assertEquals(4, page.select("svg.chain tspan.b").size());
        assertFalse(page.select("svg.chain title").text().isEmpty());
        assertEquals(1, page.select("svg.chain .month").size());
        assertEquals(0, page.select("[style]").size());
    }

    @Test
    void what_nobody_said_is_left_out_but_for_denials_requests_and_corrections() {
        Document plain = site.page("fact-checks/plain-0/index.html");
        assertNull(plain.getElementById("spread"));
        assertNull(plain.getElementById("sources"));
        assertNull(plain.getElementById("findings"));
        assertEquals(0, plain.select("[data-part=related]").size());
        assertTrue(plain.select("[data-part=official-denials]").text().contains("None known"));
        assertTrue(plain.select("[data-part=requests-for-comment]").text().contains("Nobody was asked"));
        assertEquals(0, plain.select("[data-part=requests-for-comment] li").size());
        assertEquals(0, plain.select("[data-part=corrections] li").size());
        assertEquals("None.", plain.select("[data-part=corrections]").text());
    }

    @Test
    void a_void_entry_keeps_its_text_without_the_colour_of_its_verdict() {
        Document withdrawn = site.page("fact-checks/withdrawn/index.html");
        assertTrue(withdrawn.select("aside.notice").text().startsWith("Void since 1 February 2025."));
        assertEquals(
                1, withdrawn.select("article.void .framed [data-part=claim]").size());
        assertEquals("", withdrawn.select("article.void").attr("data-verdict"));
        assertEquals(1, withdrawn.select("[data-verdict=unverified]").size());
    }

    @Test
    void a_draft_says_so_and_is_not_listed() {
        ExampleSite example = new ExampleSite("https://example.org/checks/");
        EntryMaker maker = new EntryMaker();
        maker.status = Status.IN_REVIEW;
        maker.published = null;
        maker.rating = null;
        Page draft = new Page(
                "fact-checks/plain/index.html",
                "page/fact-check.ftlh",
                "en",
                new Subject.OneFactCheck(maker.entry()),
                null);
        Document shown = Jsoup.parse(Rendered.one(example.site(), example, Rendered.theme(Map.of()), draft));
        assertTrue(
                shown.select("aside.notice").text().startsWith("In review"),
                shown.select("aside").text());
        assertEquals("noindex", shown.select("meta[name=robots]").attr("content"));
        assertEquals(0, shown.select("[data-verdict]").size());
    }

    @Test
    void there_is_one_review_for_machines_and_one_main_heading() {
        String reviews = "script[type=application/ld+json]:containsData(ClaimReview)";
        assertEquals(1, page.select(reviews).size());
        assertEquals(1, page.select("h1").size());
        assertEquals(0, site.page("index.html").select(reviews).size());
    }

    @Test
    void the_head_tells_other_services_what_the_page_is() {
        assertEquals(
                "https://example.org/checks/fact-checks/shells-for-ukraine/",
                page.select("link[rel=canonical]").attr("href"));
        assertEquals(
                "https://example.org/checks/fact-checks/shells-for-ukraine/card.png",
                page.select("meta[property=og:image]").attr("content"));
        assertTrue(page.select("meta[name=description]").attr("content").startsWith("Unverified."));
        assertEquals(
                "mailto:errors@example.org?subject=Fact-check%202025-014",
                page.select(".report a").attr("href"));
    }
}
