package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.StorySite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What officials said stands once in the ledger, however many fact-checks cite it. */
class DenialLedgerStory {
    private static final String SITE = """
            -- content/site.yml --
            title: Example
            page_size: 2
            -- content/actors/road-office.md --
            ---
            name: "Road Office"
            type: institution
            ---
            """;
    private static final String ENTRY = """
            -- content/fact-checks/%1$s.md --
            ---
            title: "Headline of %1$s"
            published: %2$s
            claim: {text: "Claim of %1$s", date: %3$s}
            verdict: unverified
            countries: [NO]
            official_denials:
              - {id: d1, institution: road-office, country: NO, date: 2024-04-23, statement: "%4$s"}
            ---
            """;

    @TempDir
    Path folder;

    @Test
    void a_statement_that_several_fact_checks_cite_is_one_item_that_lists_their_claims() {
        StorySite site = site(
                entry("bridge", "2025-08-02", "2024-05-01", "It is open."),
                entry("tunnel", "2025-08-01", "2024-03-01", "It is open."));
        Document ledger = page(site, "denials/index.html");

        assertEquals(1, ledger.select("[data-part=official-denials] article").size());
        assertEquals(
                List.of("Headline of bridge", "Headline of tunnel"),
                ledger.select("article .on a").eachText());
        assertEquals(
                "Norway 1 23 Apr 2024", ledger.selectFirst(".sums tbody tr").text());
        assertEquals(
                "Unverified Headline of bridge Older than the claim.",
                ledger.selectFirst("article .on").text());
        assertFalse(ledger.select("article .on").get(1).text().contains("Older"));
    }

    @Test
    void words_without_a_source_have_no_label_for_one() {
        StorySite site = site(entry("bridge", "2025-08-02", "2024-03-01", "“It is open.”"));

        assertFalse(page(site, "denials/index.html").text().contains("Words:"));
        assertFalse(page(site, "fact-checks/bridge/index.html").text().contains("Words:"));
    }

    @Test
    void it_counts_once_on_every_page_that_counts() {
        StorySite site = site(
                entry("bridge", "2025-08-02", "2024-05-01", "It is open."),
                entry("tunnel", "2025-08-01", "2024-03-01", "It is open."));

        assertTrue(page(site, "index.html").select(".tally").text().contains("Official denials 1"));
        assertEquals(
                1,
                page(site, "countries/norway/index.html")
                        .select("[data-part=official-denials] li")
                        .size());
        assertEquals(
                List.of("0", "0", "1"),
                page(site, "actors/road-office/index.html")
                        .select(".roles .num")
                        .eachText());
    }

    @Test
    void the_ledger_says_of_which_fact_check_a_source_is() {
        String cited = entry("bridge", "2025-08-02", "2024-03-01", "It is open.")
                .replace("statement:", "source: s1, statement:")
                .replace("countries: [NO]", "countries: [NO]\nsources: [{id: s1, url: https://example.org/1}]");
        StorySite site = site(cited);

        assertEquals(
                "Source 1 of fact-check bridge",
                page(site, "denials/index.html").select("article a[href$=#s1]").text());
        assertEquals(
                "Source 1",
                page(site, "fact-checks/bridge/index.html")
                        .select("article.said a[href$=#s1]")
                        .text());
    }

    @Test
    void other_words_are_another_statement() {
        StorySite site = site(
                entry("bridge", "2025-08-02", "2024-05-01", "It is open."),
                entry("tunnel", "2025-08-01", "2024-05-01", "It was never closed."));

        assertEquals(
                2,
                page(site, "denials/index.html")
                        .select("[data-part=official-denials] article")
                        .size());
    }

    @Test
    void a_long_ledger_goes_on_and_says_the_sums_once() {
        StorySite site = site(
                entry("bridge", "2025-08-03", "2024-05-01", "It is open."),
                entry("tunnel", "2025-08-02", "2024-05-01", "It was never closed."),
                entry("ferry", "2025-08-01", "2024-05-01", "It sails."));
        Document first = page(site, "denials/index.html");
        Document second = page(site, "denials/page/2/index.html");

        assertEquals("3", first.selectFirst(".sums tbody td").text());
        assertEquals(2, first.select("article").size());
        assertEquals(1, second.select("article").size());
        assertEquals(0, second.select(".sums").size());
    }

    private StorySite site(String... entries) {
        return StorySite.in(folder, SITE + String.join("", entries)).build();
    }

    private static String entry(String slug, String published, String claimed, String statement) {
        return ENTRY.formatted(slug, published, claimed, statement);
    }

    private static Document page(StorySite site, String path) {
        return Jsoup.parse(site.page(path));
    }
}
