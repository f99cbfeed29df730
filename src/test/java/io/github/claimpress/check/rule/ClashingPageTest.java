package io.github.claimpress.check.rule;

import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.RuleRun.messages;
import static io.github.claimpress.testkit.RuleRun.places;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.model.Outline;
import io.github.claimpress.testkit.SiteBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClashingPageTest {
    @Test
    void an_alias_at_the_address_of_a_page_is_told() {
        SiteBuilder site = site(
                entry("a")
                        .aliases(
                                "fact-checks/b/",
                                "Countries",
                                "data/manifest.json",
                                "countries/azerbaijan/",
                                "feed.xml/x"),
                entry("b"));
        assertEquals(
                List.of("a.md#aliases[1]", "a.md#aliases[2]", "a.md#aliases[3]", "a.md#aliases[4]", "a.md#aliases[5]"),
                places("clashing-page", site));
        assertEquals(
                "the address “fact-checks/b/” belongs to the entry content/fact-checks/2025/b.md",
                messages("clashing-page", site).get(0));
    }

    @Test
    void an_alias_that_two_entries_have_is_told() {
        SiteBuilder site = site(entry("a").aliases("old/x.html"), entry("b").aliases("/old/X.html"));
        assertEquals(List.of("b.md#aliases[1]"), places("clashing-page", site));
        assertEquals(
                List.of("the address “/old/X.html” belongs to an alias of content/fact-checks/2025/a.md"),
                messages("clashing-page", site));
    }

    @Test
    void an_alias_on_its_own_page_or_a_later_page_of_a_list_is_told() {
        SiteBuilder site = site(entry("a").aliases("fact-checks/a", "fact-checks/page/2/"));
        assertEquals(List.of("a.md#aliases[1]", "a.md#aliases[2]"), places("clashing-page", site));
    }

    @Test
    void a_text_page_named_like_a_section_or_a_language_is_told() {
        SiteBuilder site = site(entry("a"))
                .languages("en", "az")
                .page("search", Outline.EMPTY)
                .page("az", Outline.EMPTY)
                .page("404", Outline.EMPTY)
                .page("about", Outline.EMPTY);
        assertEquals(
                List.of("content/pages/404.md", "content/pages/az.md", "content/pages/search.md"),
                places("clashing-page", site));
        assertEquals(
                "this page would have the address “404/”, which belongs to a page or file that every site has",
                messages("clashing-page", site).get(0));
    }

    @Test
    void a_country_of_the_sites_own_that_is_called_like_another_is_told() {
        SiteBuilder site = site(entry("a")).country("AZERBAIJAN", "azerbaijan").country("AZ", "az");
        assertEquals(List.of("content/countries/azerbaijan.md"), places("clashing-page", site));
    }

    @Test
    void aliases_elsewhere_are_left_alone() {
        SiteBuilder site = site(
                        entry("a").aliases("2024/old", "2024/old/more/", "story.php", "category/page/2/"), entry("b"))
                .page("about", Outline.EMPTY);
        assertEquals(List.of(), places("clashing-page", site));
    }

    @Test
    void an_alias_that_hosts_show_without_its_html_is_told_beside_the_page_of_that_address() {
        SiteBuilder site = site(
                        entry("a")
                                .aliases("fact-checks/b.html", "fact-checks/page/2.html", "about.html", "topics.html"),
                        entry("b").aliases("old/x/"),
                        entry("c").aliases("old/x.html"))
                .page("about", Outline.EMPTY);
        assertEquals(
                List.of("a.md#aliases[1]", "a.md#aliases[2]", "a.md#aliases[3]", "a.md#aliases[4]", "c.md#aliases[1]"),
                places("clashing-page", site));
        assertEquals(
                "the address “fact-checks/b.html” belongs to the entry content/fact-checks/2025/b.md",
                messages("clashing-page", site).get(0));
    }

    @Test
    void two_spellings_of_one_former_address_may_lead_to_one_entry() {
        SiteBuilder site = site(entry("a").aliases("old/x.html", "old/x/", "old/y.html/"), entry("b"));
        assertEquals(List.of(), places("clashing-page", site));
    }
}
