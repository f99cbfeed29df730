package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.StorySite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is told about a file that does not say what it should. */
class ReadingStory {
    private static final String GOOD = """
            -- content/site.yml --
            title: Example
            base_url: https://example.org/
            -- content/topics/energy.md --
            ---
            title: Energy
            ---
            -- content/fact-checks/good.md --
            ---
            title: "A good entry"
            published: 2025-08-02
            claim: "Water is wet"
            verdict: true
            countries: [NO]
            topics: [energy]
            sources:
              - https://example.com/report
              - {title: "Second report", publisher: "Example News", url: https://example.com/second}
            ---
            Text.
            """;

    @TempDir
    Path folder;

    @Test
    void a_language_is_the_same_in_capitals_and_small_letters() {
        StorySite site = StorySite.in(folder, GOOD.replace("title: Example", "title: Example\nlanguages: [en, pt-br]"))
                .write("""
                        -- content/fact-checks/good.PT-br.md --
                        ---
                        title: "Uma boa entrada"
                        published: 2025-08-02
                        claim: "A água é molhada"
                        verdict: true
                        ---
                        -- content/fact-checks/outra.md --
                        ---
                        title: "Outra entrada"
                        published: 2025-08-02
                        language: pt-BR
                        claim: "O fogo é frio"
                        verdict: false
                        ---
                        -- content/topics/energy.pt-br.md --
                        ---
                        title: Energia
                        ---
                        -- content/topics/energy.EN.md --
                        ---
                        title: Energy
                        ---
                        """)
                .built();
        assertEquals(List.of(), site.problems("language-not-listed"));
        assertTrue(site.has("pt-BR/fact-checks/good/index.html"));
        assertTrue(site.has("pt-BR/fact-checks/outra/index.html"));
        assertFalse(site.has("pt-br/index.html"));
        assertTrue(site.page("pt-BR/topics/energy/index.html").contains("Energia"));

        site.write("-- content/fact-checks/bad.md --\n---\ntitle: B\nlanguage: EN-us\nclaim: C\nstatus: draft\n---\n")
                .check();
        assertEquals("Write “en-US”.", site.problem("bad-language").problem().help());
    }

    @Test
    void every_kind_of_mistake_is_told_with_its_place_in_one_run() {
        StorySite site = StorySite.in(folder, GOOD).write("""
                        -- content/fact-checks/bad.md --
                        ---
                        title: "Ə 😀 bad"
                        publishd: 2025-08-02
                        published: 2025-02-30
                        claim: "Fire is cold"
                        verdict: flase
                        countries: [NO, Azerbaijan]
                        topics: [enrgy]
                        sources:
                          - {title: "😀 Ə", url: example.org/x}
                        slug: good
                        ---
                        -- content/fact-checks/missing.md --
                        ---
                        title: "No claim"
                        published: 2025-08-02
                        verdict: true
                        ---
                        -- content/fact-checks/undated.md --
                        ---
                        title: "No day"
                        claim: "It was so"
                        verdict: true
                        ---
                        -- content/fact-checks/broken.md --
                        ---
                        title: One: two
                        ---
                        """).check();

        String bad = "content/fact-checks/bad.md:";
        List<String> found = site.problems();
        assertContains(found, bad + "3:1: error: there is no field “publishd” in a fact-check [unknown-field]");
        assertContains(found, bad + "4:12: error: “2025-02-30” is not a day [bad-date]");
        assertContains(found, bad + "7:17: error: “Azerbaijan” is not a country code [unknown-country]");
        assertContains(found, bad + "10:25: error: “example.org/x” is not an address [bad-url]");
        assertContains(
                found,
                "content/fact-checks/missing.md:2:1: error: a fact-check needs the field “claim” [missing-field]");
        assertContains(
                found,
                "content/fact-checks/broken.md:2:11: error: a colon followed by a space stands inside a value"
                        + " [yaml-syntax]");
        assertEquals(
                "There is no day 30 in the month 2025-02, which has 28 days: correct the day or the month.",
                site.problem("bad-date").problem().help());
        assertTrue(found.contains("content/fact-checks/undated.md:2:1: error: a published fact-check needs the field"
                + " “published” [missing-field]"));
        assertEquals("Write “AZ”.", site.problem("unknown-country").problem().help());
        assertTrue(site.problem("unknown-field").problem().help().startsWith("If you mean published, which"));
        assertTrue(
                found.stream().anyMatch(line -> line.startsWith(bad + "6:10: ") && line.endsWith("[unknown-verdict]")));
        assertTrue(
                found.stream().anyMatch(line -> line.startsWith(bad + "8:10: ") && line.endsWith("[unknown-topic]")));
        assertTrue(found.stream().anyMatch(line -> line.endsWith("[duplicate-slug]")));
    }

    @Test
    void a_word_of_another_language_is_known_by_its_meaning() {
        StorySite site = StorySite.in(folder, GOOD).write("""
                        -- content/fact-checks/az.md --
                        ---
                        title: "Su"
                        published: 2025-08-02
                        claim: {text: "Su qurudur", kind: Sitat}
                        verdict: Yalan
                        ---
                        -- content/fact-checks/ru.md --
                        ---
                        title: "Вода"
                        published: 2025-08-02
                        claim: "Вода суха"
                        verdict: {rating: Не подтвержденно, confidence: Висока}
                        ---
                        -- content/fact-checks/uk.md --
                        ---
                        title: "Вода суха"
                        published: 2025-08-02
                        claim: "Вода завжди суха"
                        verdict: YANLIŞ
                        ---
                        """).check();

        List<String> helps = site.result().problems().stream()
                .map(located -> located.problem().message() + ": "
                        + located.problem().help().replaceAll("\\?.*", ""))
                .filter(line -> line.startsWith("“"))
                .toList();
        assertEquals(
                List.of(
                        "“kind” in “claim” cannot be “Sitat”: Did you mean quote",
                        "“Yalan” is not a verdict of this site: Did you mean false",
                        "“Не подтвержденно” is not a verdict of this site: Did you mean unverified",
                        "“confidence” in “verdict” cannot be “Висока”: Did you mean high",
                        "“YANLIŞ” is not a verdict of this site: Did you mean false"),
                helps);
    }

    @Test
    void words_that_yaml_would_change_mean_what_they_say() {
        StorySite site = StorySite.in(folder, GOOD).write("""
                        -- content/fact-checks/literal.md --
                        ---
                        title: 12:30
                        slug: 1e3
                        published: 2025-08-01
                        claim: 010
                        verdict: false
                        countries: [NO]
                        ---
                        """).built();

        String page = site.page("fact-checks/1e3/index.html");
        assertTrue(page.contains("data-verdict=\"false\""), page);
        assertTrue(page.contains("12:30"));
        assertTrue(page.contains("010"));
        assertTrue(page.contains("datetime=\"2025-08-01\""));
        assertTrue(site.has("countries/norway/index.html"));
    }

    @Test
    void a_site_with_errors_leaves_the_output_as_it_was() throws Exception {
        StorySite site = StorySite.in(folder, GOOD).built();
        List<String> before = site.files();
        String manifest = site.page("data/manifest.json");

        site.write("-- content/fact-checks/good.md --\n---\ntitle: x\n---\n").build();

        assertTrue(site.result().failed());
        assertEquals(before, site.files());
        assertEquals(manifest, site.page("data/manifest.json"));
        try (var siblings = Files.list(folder)) {
            assertFalse(siblings.anyMatch(path -> path.getFileName().toString().startsWith(".out")));
        }
    }

    @Test
    void a_private_note_reaches_no_output() {
        StorySite site = StorySite.in(folder, GOOD).write("""
                        -- content/fact-checks/note.md --
                        ---
                        title: "Entry with a note"
                        published: 2025-08-02
                        claim: {text: "Something", _who: "SECRETNAME"}
                        verdict: mixed
                        _desk: "SECRETNAME"
                        ---
                        """).built();

        for (String file : site.files()) {
            if (!file.endsWith(".png")) {
                assertFalse(site.page(file).contains("SECRETNAME"), file);
            }
        }
    }

    @Test
    void a_translation_is_known_by_its_name() {
        StorySite site = StorySite.in(folder, GOOD).write("""
                        -- content/site.yml --
                        title: Example
                        base_url: https://example.org/
                        languages: [en, uk]
                        -- content/fact-checks/good.uk.md --
                        ---
                        title: "Добрий запис"
                        published: 2025-08-03
                        claim: "Вода мокра"
                        verdict: true
                        ---
                        """).built();

        String page = site.page("uk/fact-checks/good/index.html");
        assertTrue(page.contains("<html lang=\"uk\""), page);
        assertTrue(page.contains("../../../fact-checks/good/"), "the original is linked");
        assertTrue(site.page("fact-checks/good/index.html").contains("uk/fact-checks/good/"));
        assertTrue(site.has("uk/index.html"));
    }

    @Test
    void entries_of_a_later_day_wait_for_it() {
        String later = GOOD.replace("published: 2025-08-02", "published: 2026-12-01");

        assertFalse(StorySite.in(folder, later).built().has("fact-checks/good/index.html"));
        assertTrue(StorySite.in(folder, later).asOf("2026-12-01").built().has("fact-checks/good/index.html"));
    }

    @Test
    void drafts_are_shown_only_when_asked_for() {
        String draft = "-- content/fact-checks/good.md --\n---\ntitle: Draft\nclaim: Something\nstatus: draft\n---\n";

        assertFalse(StorySite.in(folder, GOOD).write(draft).built().has("fact-checks/good/index.html"));
        assertTrue(StorySite.in(folder, GOOD).write(draft).drafts().built().has("fact-checks/good/index.html"));
    }

    private static void assertContains(List<String> found, String line) {
        assertTrue(found.contains(line), () -> "missing: " + line + "\nfound:\n" + String.join("\n", found));
    }

    @Test
    void one_hyphen_with_nothing_behind_it_is_a_list_that_stands_open_and_two_are_a_mistake() {
        String entry = """
                -- content/fact-checks/open.md --
                ---
                title: "Open"
                status: draft
                claim: "Water is dry"
                sources:
                  -
                topics: [%s]
                ---
                """;

        assertEquals(
                0,
                StorySite.in(folder, GOOD)
                        .write(entry.formatted("~"))
                        .drafts()
                        .check()
                        .result()
                        .errors());
        assertEquals(
                List.of("content/fact-checks/open.md:7:10: error: item 1 of “topics” is empty [wrong-shape]"),
                StorySite.in(folder, GOOD)
                        .write(entry.formatted("~, energy"))
                        .drafts()
                        .check()
                        .problems("wrong-shape"));
    }
}
