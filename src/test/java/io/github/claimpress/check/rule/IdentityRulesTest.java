package io.github.claimpress.check.rule;

import static io.github.claimpress.testkit.Entries.appearance;
import static io.github.claimpress.testkit.Entries.denial;
import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.Entries.party;
import static io.github.claimpress.testkit.Entries.request;
import static io.github.claimpress.testkit.Entries.source;
import static io.github.claimpress.testkit.RuleRun.messages;
import static io.github.claimpress.testkit.RuleRun.of;
import static io.github.claimpress.testkit.RuleRun.places;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.testkit.EntryBuilder;
import io.github.claimpress.testkit.SiteBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityRulesTest {
    @Test
    void duplicate_slug_is_told_at_the_later_path() {
        SiteBuilder site = site(entry("b").slug("x"), entry("a").slug("x"));
        assertEquals(List.of("b.md#slug"), places("duplicate-slug", site));
        assertEquals(
                List.of("the slug “x” is that of content/fact-checks/2025/a.md too"), messages("duplicate-slug", site));
    }

    @Test
    void duplicate_slug_is_silent_across_languages() {
        SiteBuilder site =
                site(entry("a").slug("x"), entry("b").slug("x").language("az")).languages("en", "az");
        assertEquals(List.of(), places("duplicate-slug", site));
    }

    @Test
    void duplicate_id_is_told_over_the_whole_site() {
        SiteBuilder site =
                site(entry("a").id("1"), entry("b").id("1").language("az")).languages("en", "az");
        assertEquals(List.of("b.md#id"), places("duplicate-id", site));
        assertEquals(List.of(), places("duplicate-id", site(entry("a"), entry("b"))));
    }

    @Test
    void duplicate_id_is_told_of_anchors_of_one_page() {
        EntryBuilder entry = entry("a")
                .appearances(appearance("x"))
                .sources(source("s1"), source("s1"))
                .denials(denial("x", null));
        assertEquals(List.of("a.md#sources[2].id", "a.md#official_denials[1].id"), places("duplicate-id", site(entry)));
        assertEquals(
                List.of(
                        "the id “s1” is that of item 1 of “sources” too",
                        "the id “x” is that of item 1 of “appearances” too"),
                messages("duplicate-id", site(entry)));
    }

    @Test
    void dangling_reference_is_told_of_parts_that_are_not_there() {
        EntryBuilder entry = entry("a")
                .appearances(
                        appearance("a1"),
                        appearance("a2").from("a9"),
                        appearance("a3").source("s9"))
                .denials(denial("d1", "s8"))
                .requests(new RequestForComment(
                        party("A Ministry"), null, null, request("x").outcome(), null, null, "s7"));
        assertEquals(
                List.of(
                        "a.md#appearances[2].from",
                        "a.md#appearances[3].source",
                        "a.md#official_denials[1].source",
                        "a.md#requests_for_comment[1].source"),
                places("dangling-reference", site(entry)));
        assertEquals(
                "no appearance of this entry has the id “a9”",
                messages("dangling-reference", site(entry)).get(0));
    }

    @Test
    void dangling_reference_is_silent_about_sources_and_addresses() {
        EntryBuilder entry = entry("a")
                .appearances(appearance("a1"), appearance("a2").from("a1").source("s2"))
                .denials(denial("d1", "s1"), denial("d2", "https://example.org/denial"));
        assertEquals(List.of(), places("dangling-reference", site(entry)));
    }

    @Test
    void dangling_reference_is_told_of_entries_that_are_not_there() {
        SiteBuilder site = site(entry("a").related("b", "nothing"), entry("b").translationOf("nobody"));
        assertEquals(List.of("a.md#related[2]", "b.md#translation_of"), places("dangling-reference", site));
    }

    @Test
    void an_entry_in_another_language_is_known_by_that_and_its_slug() {
        SiteBuilder site = site(
                        entry("a").related("first"),
                        entry("first").id("az/first").language("az"))
                .languages("en", "az");
        String help = of("dangling-reference", site, null).get(0).help();
        assertTrue(help.startsWith("Did you mean az/first? "), help);
        assertTrue(help.endsWith(" If there is no such entry, take the reference out."), help);
    }

    @Test
    void no_entry_is_a_translation_of_itself() {
        assertEquals(
                List.of("this entry names itself as its original"),
                messages("dangling-reference", site(entry("a").translationOf("a"))));
    }

    @Test
    void dangling_reference_is_told_of_a_translation_into_the_same_language() {
        SiteBuilder site = site(entry("a"), entry("b").translationOf("a"));
        assertEquals(List.of("b.md#translation_of"), places("dangling-reference", site));
        assertEquals(List.of("the original “a” is in the same language, en"), messages("dangling-reference", site));
    }

    @Test
    void dangling_reference_is_told_of_a_translation_of_a_translation() {
        SiteBuilder site = site(
                        entry("a"),
                        entry("b").translationOf("a").language("az"),
                        entry("c").translationOf("b").language("ru"))
                .languages("en", "az", "ru");
        assertEquals(List.of("c.md#translation_of"), places("dangling-reference", site));
    }

    @Test
    void appearance_cycle_is_told_once_for_each_circle() {
        EntryBuilder entry = entry("a")
                .appearances(
                        appearance("a1").from("a2"),
                        appearance("a2").from("a3"),
                        appearance("a3").from("a2"),
                        appearance("a4").from("a4"));
        assertEquals(
                List.of("a.md#appearances[2].from", "a.md#appearances[4].from"),
                places("appearance-cycle", site(entry)));
        assertEquals(
                List.of(
                        "the appearances a2, a3 name each other as where they had the claim from",
                        "the appearance a4 names itself as where it had the claim from"),
                messages("appearance-cycle", site(entry)));
    }

    @Test
    void appearance_cycle_is_silent_about_a_chain_and_a_missing_link() {
        EntryBuilder entry = entry("a")
                .appearances(
                        appearance("a1"),
                        appearance("a2").from("a1"),
                        appearance("a3").from("a1"),
                        appearance("a4").from("a9"));
        assertEquals(List.of(), places("appearance-cycle", site(entry)));
    }

    @Test
    void several_first_appearances_are_told_from_the_second_on() {
        EntryBuilder entry = entry("a")
                .appearances(
                        appearance("a1").first(),
                        appearance("a2"),
                        appearance("a3").first());
        assertEquals(List.of("a.md#appearances[3].first"), places("several-first-appearances", site(entry)));
        assertEquals(
                List.of(),
                places(
                        "several-first-appearances",
                        site(entry("a").appearances(appearance("a1").first()))));
    }

    @Test
    void repeated_appearance_is_told_however_the_address_was_copied() {
        EntryBuilder entry = entry("a")
                .appearances(
                        appearance("a1").url("https://t.me/joker/12"),
                        appearance("a2").url(null),
                        appearance("a3").url("https://t.me/s/Joker/12?single"));
        assertEquals(List.of("a.md#appearances[3].url"), places("repeated-appearance", site(entry)));
        assertEquals(
                List.of("the appearance a3 leads to the same page as a1, https://t.me/joker/12"),
                messages("repeated-appearance", site(entry)));
    }

    @Test
    void repeated_appearance_is_silent_about_different_pages() {
        EntryBuilder entry = entry("a").appearances(appearance("a1"), appearance("a2"));
        assertEquals(List.of(), places("repeated-appearance", site(entry)));
    }

    @Test
    void no_base_url_is_told_of_the_settings() {
        assertEquals(List.of("content/site.yml#base_url"), places("no-base-url", site().baseUrl(null)));
        assertEquals(List.of(), places("no-base-url", site()));
    }
}
