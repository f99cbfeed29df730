package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.testkit.ExamplePages;
import io.github.claimpress.testkit.ExampleSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ListPagesTest {
    private final Rendered site = Rendered.example();

    @Test
    void the_home_page_counts_what_there_is() {
        Document home = site.page("index.html");
        assertEquals(
                "Claims about Azerbaijan and the war in Ukraine, traced to where they began and checked against the record.",
                home.select("h1").text());
        assertEquals(
                "Azerbaijan 9", home.select(".tally").get(0).select("li").get(0).text());
        assertEquals("All 10 fact-checks", home.select(".more").text());
        assertEquals(1, home.select("form[role=search] input[name=q]").size());
        assertTrue(home.select(".tally").text().contains("Official denials 4"));
    }

    @Test
    void a_long_list_is_cut_into_pages_that_lead_to_each_other() {
        Document first = site.page("fact-checks/index.html");
        assertEquals("1 to 5 of 10", first.select(".pages span").last().text());
        assertEquals("../fact-checks/page/2/", first.select("a[rel=next]").attr("href"));
        Document second = site.page("fact-checks/page/2/index.html");
        assertEquals("../../../fact-checks/", second.select("a[rel=prev]").attr("href"));
        assertEquals("All fact-checks, page 2 – Claimpress", second.title());
    }

    @Test
    void a_country_keeps_its_three_roles_apart() {
        Document country = site.page("countries/azerbaijan/index.html");
        assertEquals(List.of("9", "3", "0"), country.select(".roles .num").eachText());
        assertEquals(9, country.select("#about li > article").size());
        assertEquals(3, country.select("#origin li > article").size());
        assertEquals(0, country.select("#spread").size());
        assertEquals(2, country.select("[data-part=official-denials] li").size());
        assertEquals(7, country.select("svg.bar rect").size());
        assertEquals(
                "../../countries/azerbaijan/feed.xml",
                country.select("link[type=application/atom+xml]").attr("href"));
    }

    @Test
    void the_ledger_of_denials_sums_by_country_and_institution() {
        Document ledger = site.page("denials/index.html");
        assertEquals(4, ledger.select("[data-part=official-denials] article").size());
        assertEquals(
                "Azerbaijan 2 Mar 2024 to 23 Apr 2024",
                ledger.select(".sums tbody tr").get(0).text());
        assertEquals("#az", ledger.select(".sums tbody a").get(0).attr("href"));
        assertEquals(
                "no country named",
                ledger.select(".sums tbody").last().select("th").first().text().toLowerCase(Locale.ROOT));
    }

    @Test
    void an_actor_is_shown_with_what_it_claimed_spread_and_denied() {
        assertEquals(
                List.of("5", "0", "0"),
                site.page("actors/joker-dnr/index.html").select(".roles .num").eachText());
        assertEquals(
                List.of("0", "1", "0"),
                site.page("actors/asb-media/index.html").select(".roles .num").eachText());
        assertEquals(
                1,
                site.page("actors/ilham-aliyev/index.html")
                        .select("article.said")
                        .size());
        assertTrue(site.page("actors/joker-dnr/index.html").text().contains("Джокер ДНР"));
    }

    @Test
    void the_search_page_has_what_its_script_asks_for() {
        Document search = site.page("search/index.html");
        assertEquals(1, search.select("form[role=search] input[name=q]").size());
        assertEquals(1, search.select("[data-result-count]").size());
        assertEquals(
                List.of("verdict", "country", "topic", "claimant", "language", "period"),
                search.select("#filters [data-filter]").eachAttr("data-filter"));
        assertEquals("../", search.select("script[data-root]").attr("data-root"));
        assertTrue(search.getElementById("search-words").data().contains("\"mark\":\"v-false\""));
        assertEquals(7, search.select("symbol[id^=v-]").size());
    }

    @Test
    void a_former_address_leads_on() {
        Document page = site.page("old/path/index.html");
        assertEquals(
                "0; url=../../fact-checks/shells-for-ukraine/",
                page.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(
                "https://example.org/checks/fact-checks/shells-for-ukraine/",
                page.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void a_text_that_is_not_translated_says_so_and_keeps_its_language() {
        Document page = site.page("az/topics/arms-supplies/index.html");
        assertEquals("en", page.select("h1").attr("lang"));
        assertEquals("en", page.select(".prose").attr("lang"));
    }

    @Test
    void the_standards_page_counts_published_entries() {
        Document page = site.page("standards/index.html");
        assertEquals(
                "1 of 9", page.select("tbody tr").get(0).select("td").get(0).text());
        assertEquals(
                "This site has turned no rule down.",
                page.select("#h-off + .body").text());
    }

    @Test
    void the_same_page_gives_the_same_bytes_in_any_thread() {
        ExampleSite example = new ExampleSite(null);
        Site all = example.site();
        List<Page> pages = ExamplePages.of(all);
        PageRenderer renderer = new PageRenderer(
                new Theme(Rendered.theme(Map.of()), List.of()),
                all,
                example.bodies(),
                pages,
                Rendered.DATA,
                () -> "",
                new RenderOptions(false, false));
        List<String> once = pages.stream().map(page -> text(renderer, page)).toList();
        assertEquals(
                once, pages.parallelStream().map(page -> text(renderer, page)).toList());
    }

    private static String text(PageRenderer renderer, Page page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            renderer.render(page, new Problems()).content().writeTo(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
