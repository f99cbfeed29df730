package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.testkit.Repository;
import io.github.claimpress.testkit.StorySite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An address that led to a published entry goes on leading to it, also where it was an alias only. */
class HistoryAliasStory {
    private static final String ENTRY = """
            -- content/fact-checks/%s.md --
            ---
            title: "Shells"
            published: 2025-08-01
            claim: "%s"
            verdict: %s
            %s---
            """;
    private static final String SHELLS = "Azerbaijan will make shells";
    private static final String MOVED = "slug: a9\naliases: [/fact-checks/a/]\n";

    @TempDir
    Path folder;

    private StorySite site;

    @BeforeEach
    void publish() {
        site = StorySite.in(
                folder,
                "-- content/site.yml --\ntitle: Example\nbase_url: https://example.org/\n"
                        + entry("a", SHELLS, "false", MOVED)
                        + entry("b", "Fuel was sent for nothing", "true", "")
                        + entry("draft", "Salt is sweet", "false", "status: draft\naliases: [/never-seen/]\n"));
        commit();
    }

    @Test
    void an_alias_is_not_taken_out_so_that_a_new_entry_with_another_verdict_gets_its_address() {
        site.write(entry("a", SHELLS, "false", "slug: a9\nrelated: [c]\n")
                        + entry("c", SHELLS, "true", "id: c\nslug: a\n"))
                .since("HEAD")
                .check();

        assertEquals(
                List.of(
                        "content/fact-checks/a.md:1:1: error: the address “fact-checks/a/” led in HEAD to this entry, and leads to"
                                + " content/fact-checks/c.md now [slug-changed]"),
                site.problems("slug-changed"));
        assertEquals(
                "Add “aliases: [/fact-checks/a/]”: others link to that address. Give"
                        + " content/fact-checks/c.md another “slug”, or another name if it sets none: its page has that address.",
                help("slug-changed"));

        site.write(entry("a", SHELLS, "false", MOVED + "related: [c]\n")
                        + entry("c", SHELLS, "true", "id: c\nslug: a2\n"))
                .check();
        assertNoError();
    }

    @Test
    void a_new_file_with_the_name_of_an_old_address_gets_another_name() {
        site.write(entry("a", SHELLS, "false", MOVED.replace("[/fact-checks/a/]", "[/old/]")))
                .check();
        commit();
        site.write(entry("a", SHELLS, "false", "slug: a9\n") + "-- content/pages/old.md --\n---\ntitle: Old\n---\n")
                .since("HEAD")
                .check();

        assertEquals(
                "the address “old/” led in HEAD to this entry, and leads to content/pages/old.md now",
                message("slug-changed"));
        assertEquals(
                "Add “aliases: [/old/]”: others link to that address. Give content/pages/old.md another name: its page has"
                        + " that address.",
                help("slug-changed"));
    }

    @Test
    void an_alias_does_not_move_to_another_entry() {
        site.write(entry("a", SHELLS, "false", "slug: a9\naliases: [/older/]\n")
                        + entry("b", "Fuel was sent for nothing", "true", "aliases: [/b-old/, /fact-checks/a/]\n"))
                .since("HEAD")
                .check();

        assertEquals(
                List.of(
                        "content/fact-checks/a.md:7:1: error: the address “fact-checks/a/” led in HEAD to this entry, and leads to"
                                + " content/fact-checks/b.md now [slug-changed]"),
                site.problems("slug-changed"));
        assertEquals(
                "Write “aliases: [/older/, /fact-checks/a/]”: others link to that address. Take “/fact-checks/a/” out of"
                        + " “aliases” of content/fact-checks/b.md.",
                help("slug-changed"));

        site.write(entry("a", SHELLS, "false", "slug: a9\naliases: [/older/, /fact-checks/a/]\n")
                        + entry("b", "Fuel was sent for nothing", "true", "aliases: [/b-old/]\n"))
                .check();
        assertNoError();
    }

    @Test
    void two_entries_that_exchange_their_aliases_are_told_lines_that_do_not_clash() {
        site.write(entry("b", "Fuel was sent for nothing", "true", "aliases: [/b-old/]\n"));
        commit();
        site.write(entry("a", SHELLS, "false", "slug: a9\naliases: [/b-old/]\n")
                        + entry("b", "Fuel was sent for nothing", "true", "aliases: [/fact-checks/a/]\n"))
                .since("HEAD")
                .check();
        assertEquals(2, site.problems("slug-changed").size(), () -> String.join("\n", site.problems()));
        assertEquals(
                "Write “aliases: [/fact-checks/a/]”: others link to that address. Take “/fact-checks/a/” out of “aliases” of"
                        + " content/fact-checks/b.md.",
                help("slug-changed"));
    }

    @Test
    void an_alias_that_is_dropped_leaves_readers_nowhere() {
        site.write(entry("a", SHELLS, "false", "slug: a9\n")).since("HEAD").check();

        assertEquals(
                "the address “fact-checks/a/” led in HEAD to this entry, and leads nowhere now",
                message("slug-changed"));
        assertEquals("Add “aliases: [/fact-checks/a/]”: others link to that address.", help("slug-changed"));
    }

    @Test
    void an_entry_may_go_back_to_the_address_that_was_its_alias() {
        site.write(entry("a", SHELLS, "false", "aliases: [/fact-checks/a9/]\n"))
                .since("HEAD")
                .check();
        assertNoError();
    }

    @Test
    void an_alias_may_be_written_another_way() {
        site.write(entry("a", SHELLS, "false", MOVED.replace("/a/", "/a")))
                .since("HEAD")
                .check();
        assertNoError();
    }

    @Test
    void an_alias_of_a_draft_led_nobody_anywhere() {
        site.write(entry("draft", "Salt is sweet", "false", "")).since("HEAD").check();
        assertNoError();
    }

    @Test
    void a_slug_that_changes_without_an_alias_is_told_with_all_aliases_to_write() {
        site.write(entry("a", SHELLS, "false", MOVED.replace("a9", "a10")))
                .since("HEAD")
                .check();
        assertEquals(
                "Write “slug: a9”: others link to that address. To move it all the same, write “aliases: [/fact-checks/a/,"
                        + " /fact-checks/a9/]”.",
                help("slug-changed"));
    }

    @Test
    void a_slug_that_another_entry_took_is_told_with_what_that_one_has_to_do() {
        site.write(entry("a", SHELLS, "false", "id: shells\n" + MOVED));
        commit();
        site.write(entry("a", SHELLS, "false", "id: shells\n" + MOVED.replace("a9", "a10"))
                        + entry("a9", "Salt is salty", "true", ""))
                .since("HEAD")
                .check();
        assertEquals(
                "Write “slug: a9”: others link to that address. To move it all the same, write “aliases: [/fact-checks/a/,"
                        + " /fact-checks/a9/]”. Give content/fact-checks/a9.md another “slug”, or another name if it sets none:"
                        + " its page has that address.",
                help("slug-changed"));
    }

    @Test
    void an_entry_that_became_part_of_another_one_hands_its_aliases_on() throws Exception {
        site.write(entry("first", "Shells: Azerbaijan will make", "false", ""));
        commit();
        Files.delete(folder.resolve("content/fact-checks/a.md"));
        String heir = "aliases: [/fact-checks/a9/]\n";
        site.write(entry("first", "Shells: Azerbaijan will make", "false", heir))
                .since("HEAD")
                .check();

        assertEquals(
                List.of(
                        "content/fact-checks/first.md:6:1: error: the address “fact-checks/a/” led in HEAD to “a9”, which became part of this entry, and leads nowhere now [slug-changed]"),
                site.problems("slug-changed"));
        assertEquals(
                "Write “aliases: [/fact-checks/a9/, /fact-checks/a/]”: others link to that address.",
                help("slug-changed"));

        site.write(entry("first", "Shells: Azerbaijan will make", "false", heir.replace("]", ", /fact-checks/a/]")))
                .check();
        assertNoError();
    }

    @Test
    void an_entry_that_is_gone_is_told_with_all_its_addresses() throws Exception {
        Files.delete(folder.resolve("content/fact-checks/a.md"));
        site.since("HEAD").check();

        assertEquals(List.of(), site.problems("slug-changed"));
        assertEquals(
                "Bring its file back: in the site’s folder, run “git checkout HEAD -- \"content/fact-checks/a.md\"”. To withdraw"
                        + " it, leave it published, and add “status: void” and a correction of kind void: its page stays. If another"
                        + " published entry checks the same claim with the same verdict, add “aliases: [/fact-checks/a9/,"
                        + " /fact-checks/a/]” to that one instead.",
                help("vanished-entry"));
    }

    @Test
    void a_claim_that_says_the_opposite_does_not_stand_for_one_that_is_gone() throws Exception {
        site.write(entry("open", "The bridge over the Kura is closed to lorries", "false", "")
                + entry("shut", "The bridge over the Kura is not closed to lorries", "false", ""));
        commit();
        Files.delete(folder.resolve("content/fact-checks/open.md"));
        site.write(entry(
                        "shut",
                        "The bridge over the Kura is not closed to lorries",
                        "false",
                        "aliases: [/fact-checks/open/]\n"))
                .since("HEAD")
                .check();

        assertEquals(
                "the published entry “open” is gone, and its address leads to content/fact-checks/shut.md, whose claim is"
                        + " worded otherwise",
                message("vanished-entry"));
        assertEquals(
                "Bring its file back: in the site’s folder, run “git checkout HEAD -- \"content/fact-checks/open.md\"”. To withdraw"
                        + " it, leave it published, and add “status: void” and a correction of kind void: its page stays. Take"
                        + " “/fact-checks/open/” out of “aliases” of content/fact-checks/shut.md. Where both check one"
                        + " claim, keep both, and name each in “related” of the other.",
                help("vanished-entry"));
    }

    private void commit() {
        Repository.in(folder).commit("Publish");
    }

    private static String entry(String name, String claim, String verdict, String more) {
        return ENTRY.formatted(name, claim, verdict, more);
    }

    private void assertNoError() {
        assertEquals(0, site.result().errors(), () -> String.join("\n", site.problems()));
    }

    private String message(String code) {
        return site.problem(code).problem().message();
    }

    private String help(String code) {
        return site.problem(code).problem().help();
    }
}
