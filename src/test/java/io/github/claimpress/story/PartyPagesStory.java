package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.StorySite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody did in many fact-checks goes on from page to page. */
class PartyPagesStory {
    private static final String SITE = """
            -- content/site.yml --
            title: Example
            page_size: 2
            -- content/actors/road-office.md --
            ---
            name: "Road Office"
            type: institution
            ---
            The office that keeps the roads.
            -- content/people/a-editor.md --
            ---
            name: "A. Editor"
            ---
            Writes about roads.
            -- content/fact-checks/bridge.md --
            ---
            title: "The bridge"
            published: 2025-08-05
            authors: [a-editor]
            claim: {text: "It is closed", claimant: road-office}
            verdict: unverified
            ---
            -- content/fact-checks/tunnel.md --
            ---
            title: "The tunnel"
            published: 2025-08-04
            reviewers: [a-editor]
            claim: "It leaks"
            verdict: unverified
            appearances:
              - {first: true, url: https://example.org/1}
              - {publisher: road-office, url: https://example.org/2}
              - {publisher: road-office, url: https://example.org/3}
            ---
            -- content/fact-checks/ferry.md --
            ---
            title: "The ferry"
            published: 2025-08-03
            authors: [a-editor]
            claim: "It sank"
            verdict: unverified
            official_denials:
              - {official: "A. Clerk", institution: road-office, date: 2025-08-01, statement: "It sails."}
            ---
            """;

    @TempDir
    Path folder;

    private StorySite site;

    @BeforeEach
    void build() {
        site = StorySite.in(folder, SITE).build();
    }

    @Test
    void an_actors_page_has_as_many_fact_checks_as_any_list_and_the_next_one_the_rest() {
        Document first = page("actors/road-office/index.html");
        assertEquals(List.of("The bridge"), first.select("#claimed h3").eachText());
        assertEquals(List.of("The tunnel"), first.select("#passed-on h3").eachText());
        assertEquals(0, first.select("article.said").size());
        assertEquals("1 to 2 of 3", first.select(".pages span").last().text());

        Document second = page("actors/road-office/page/2/index.html");
        assertEquals(0, second.select("#claimed, #passed-on").size());
        assertEquals(1, second.select("#denied article.said").size());
        assertEquals(
                "../../../../actors/road-office/", second.select("a[rel=prev]").attr("href"));
        assertEquals("Road Office, page 2 – Example", second.title());
    }

    @Test
    void the_first_page_counts_all_of_them_and_alone_introduces_the_actor() {
        Document first = page("actors/road-office/index.html");
        assertEquals(List.of("1", "1", "1"), first.select(".roles .num").eachText());
        assertTrue(first.text().contains("The office that keeps the roads."));
        assertEquals(0, first.select(".roles a[href=#denied]").size());

        Document second = page("actors/road-office/page/2/index.html");
        assertEquals(0, second.select(".roles, .facts, .prose, svg.bar").size());
    }

    @Test
    void a_statement_on_many_claims_stands_on_each_page_with_the_claims_of_that_page() {
        String said =
                "official_denials: [{official: \"A. Clerk\", institution: road-office, date: 2025-08-01, statement: \"No.\"}]";
        for (int i = 1; i <= 4; i++) {
            site.write(
                    "-- content/fact-checks/road-%d.md --\n---\ntitle: Road %d\npublished: 2025-07-0%d\nclaim: It is long%d\nverdict: unverified\n%s\n---\n"
                            .formatted(i, i, i, i, said));
        }
        site.build();

        List<List<String>> pages = List.of(
                page("actors/road-office/page/3/index.html")
                        .select("#denied article.said a[href*=fact-checks]")
                        .eachText(),
                page("actors/road-office/page/4/index.html")
                        .select("#denied article.said a[href*=fact-checks]")
                        .eachText());
        assertTrue(pages.get(0).contains("Road 3"), pages::toString);
        assertTrue(pages.get(1).contains("Road 1"), pages::toString);
        assertTrue(pages.get(0).stream().noneMatch("Road 1"::equals), pages::toString);
    }

    @Test
    void a_person_s_page_goes_on_too() {
        Document first = page("people/a-editor/index.html");
        assertEquals("Wrote 2, newest first", first.selectFirst("#h-wrote").text());
        assertEquals(List.of("The bridge", "The tunnel"), first.select("h3").eachText());

        Document second = page("people/a-editor/page/2/index.html");
        assertEquals(List.of("The ferry"), second.select("h3").eachText());
        assertEquals(0, second.select(".prose").size());
    }

    private Document page(String path) {
        return Jsoup.parse(site.page(path));
    }
}
