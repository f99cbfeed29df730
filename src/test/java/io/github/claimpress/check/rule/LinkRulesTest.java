package io.github.claimpress.check.rule;

import static io.github.claimpress.testkit.Entries.appearance;
import static io.github.claimpress.testkit.Entries.denial;
import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.Entries.heading;
import static io.github.claimpress.testkit.Entries.image;
import static io.github.claimpress.testkit.Entries.links;
import static io.github.claimpress.testkit.RuleRun.messages;
import static io.github.claimpress.testkit.RuleRun.of;
import static io.github.claimpress.testkit.RuleRun.places;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Status;
import io.github.claimpress.testkit.EntryBuilder;
import io.github.claimpress.testkit.RuleRun;
import io.github.claimpress.testkit.SiteBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkRulesTest {
    private static final String FILE = "fact-checks/2025/b.md";

    @Test
    void dead_internal_link_is_told_of_places_of_the_page() {
        EntryBuilder entry = entry("a").outline(links("#s1", "#s9", "#"));
        assertEquals(List.of("a.md@200-210"), places("dead-internal-link", site(entry)));
        Problem problem = of("dead-internal-link", site(entry), null).get(0);
        assertEquals("nothing on this page has the anchor “#s9”", problem.message());
        assertEquals("Links can lead to: #s1, #s2.", problem.help());
    }

    @Test
    void dead_internal_link_is_silent_about_sources_denials_appearances_and_headings() {
        Outline links = links("#d1", "#a1", "#s2", "#wer%20x");
        Outline text = new Outline(
                0, 9, links.links(), List.of(), List.of(new Outline.Heading(2, "wer x", "Wer x")), List.of());
        EntryBuilder entry = entry("a")
                .denials(denial("d1", null))
                .appearances(appearance("a1"))
                .outline(text);
        assertEquals(List.of(), places("dead-internal-link", site(entry)));
    }

    @Test
    void dead_internal_link_is_told_of_files_and_of_places_in_them() {
        EntryBuilder entry = entry("a").outline(links(FILE, FILE + "#s2", FILE + "#s3", "fact-checks/2024/b.md"));
        SiteBuilder site = site(entry, entry("b"));
        assertEquals(List.of("a.md@300-310", "a.md@400-410"), places("dead-internal-link", site));
        assertEquals(
                List.of(
                        "nothing in content/fact-checks/2025/b.md has the anchor “#s3”",
                        "there is no file “content/fact-checks/2024/b.md”"),
                messages("dead-internal-link", site));
        assertTrue(of("dead-internal-link", site, null)
                .get(1)
                .help()
                .startsWith("Did you mean content/fact-checks/2025/b.md? "));
    }

    @Test
    void dead_internal_link_is_told_of_texts_that_are_no_entries() {
        SiteBuilder site = site(entry("a"))
                .page("about", links("pages/contact.md", "pages/method.md#how", "pages/method.md#why"))
                .page("method", heading("how"));
        assertEquals(
                List.of("content/pages/about.md@100-110", "content/pages/about.md@300-310"),
                places("dead-internal-link", site));
    }

    @Test
    void dead_internal_link_is_told_of_paths_that_are_no_files() {
        EntryBuilder entry = entry("a").outline(links("/denials/", "https://example.org/x", "mailto:a@example.org"));
        assertEquals(List.of("a.md@100-110"), places("dead-internal-link", site(entry)));
        assertEquals(List.of("“/denials/” is no file of this site"), messages("dead-internal-link", site(entry)));
    }

    @Test
    void draft_linked_is_told_of_links_and_fields() {
        SiteBuilder site = site(
                        entry("a").outline(links(FILE)).related("b"),
                        entry("b").status(Status.IN_REVIEW),
                        entry("c").translationOf("d").language("az"),
                        entry("d").published("2025-09-02"))
                .languages("en", "az");
        assertEquals(List.of("a.md@100-110", "a.md#related[1]", "c.md#translation_of"), places("draft-linked", site));
        assertEquals(
                List.of(
                        "this leads readers to content/fact-checks/2025/b.md, which is not published",
                        "this leads readers to content/fact-checks/2025/b.md, which is not published",
                        "this leads readers to content/fact-checks/2025/d.md, which will be published on 2025-09-02"),
                messages("draft-linked", site));
    }

    @Test
    void draft_linked_is_silent_about_drafts_that_link_to_drafts() {
        SiteBuilder site = site(
                entry("a").status(Status.DRAFT).outline(links(FILE)).related("b"),
                entry("b").status(Status.DRAFT),
                entry("c").related("a2"),
                entry("a2").published("2025-09-01"));
        assertEquals(List.of(), places("draft-linked", site));
    }

    @Test
    void draft_linked_is_silent_in_a_preview() {
        SiteBuilder site =
                site(entry("a").outline(links(FILE)).related("b"), entry("b").status(Status.DRAFT));
        assertEquals(2, places("draft-linked", site).size());
        assertEquals(List.of(), places("draft-linked", site.drafts()));
    }

    @Test
    void unsafe_link_is_told_of_schemes_and_of_images_elsewhere() {
        Outline text = new Outline(
                0,
                9,
                List.of(new Outline.Link("javascript:alert(1)", 100, 110, true, "")),
                List.of(
                        new Outline.Image("https://example.org/x.png", "x", 200, 210),
                        new Outline.Image("//example.org/x.png", "x", 300, 310),
                        new Outline.Image("data:image/png;base64,AA", "x", 400, 410)),
                List.of(),
                List.of());
        assertEquals(
                List.of("a.md@100-110", "a.md@200-210", "a.md@300-310", "a.md@400-410"),
                places("unsafe-link", site(entry("a").outline(text))));
        assertEquals(List.of(), places("missing-image", site(entry("a").outline(text))));
        assertEquals(List.of(), places("unsafe-link", site(entry("a").outline(links("https://example.org/")))));
    }

    @Test
    void missing_image_is_told_of_files_that_are_not_there_or_no_pictures() {
        EntryBuilder entry = entry("a").outline(image("fact-checks/2025/x.png", "A photo"));
        assertEquals(List.of("a.md@100-120"), places("missing-image", site(entry)));
        assertEquals(List.of(), places("missing-image", site(entry).files("content/fact-checks/2025/x.png")));
        assertEquals(
                List.of("a.md@100-120"), places("missing-image", site(entry).files("content/fact-checks/2025/X.png")));
        EntryBuilder drawing = entry("a").outline(image("x.svg", "A drawing"));
        assertEquals(
                List.of("“content/x.svg” is not a kind of image that pages show"),
                messages("missing-image", site(drawing).files("content/x.svg")));
    }

    @Test
    void missing_alt_text_is_told_of_the_image() {
        assertEquals(
                List.of("a.md@100-120"),
                places("missing-alt-text", site(entry("a").outline(image("x.png", " ")))));
        assertEquals(List.of(), places("missing-alt-text", site(entry("a").outline(image("x.png", "A photo")))));
    }

    @Test
    void removed_html_is_told_where_it_stands() {
        assertEquals(
                List.of("a.md@100-105"), places("removed-html", site(entry("a").outline(html("b")))));
        assertEquals(List.of(), places("removed-html", site(entry("a"))));
    }

    @Test
    void a_closing_tag_is_told_only_where_nothing_opened_it() {
        assertEquals(
                List.of("a.md@100-105"), places("removed-html", site(entry("a").outline(html("b", "/b")))));
        assertEquals(
                List.of("a.md@100-105", "a.md@110-115", "a.md@130-135"),
                places("removed-html", site(entry("a").outline(html("b", "i", "/b", "/b")))));
    }

    @Test
    void what_to_write_instead_of_html_depends_on_the_tag() {
        assertTrue(help("b").contains("**two asterisks**"), help("b"));
        assertTrue(help("script").contains("run programs"), help("script"));
        assertTrue(help("font").contains("may stay"), help("font"));
    }

    private static String help(String tag) {
        return RuleRun.of("removed-html", site(entry("a").outline(html(tag))), null)
                .get(0)
                .help();
    }

    private static Outline html(String... tags) {
        List<Outline.Removed> removed = new ArrayList<>();
        for (String tag : tags) {
            int start = 100 + removed.size() * 10;
            removed.add(new Outline.Removed(tag, start, start + 5));
        }
        return new Outline(0, 9, List.of(), List.of(), List.of(), removed);
    }
}
