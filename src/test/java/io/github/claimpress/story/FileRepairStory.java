package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.claimpress.testkit.StorySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are in the wrong place, of the wrong kind or too long: what the help says can be done at once. */
class FileRepairStory {
    private static final String ENTRY = """
            -- content/site.yml --
            title: Example
            languages: [en, az, uk]
            -- content/fact-checks/2025/%s.md --
            ---
            title: "No shells were sent"
            published: 2025-08-02
            claim: "%s"
            verdict: true
            %s---

            %s
            """;

    @TempDir
    Path folder;

    @Test
    void a_drawing_is_exported_and_not_renamed() {
        StorySite drawing = site("entry", "Water", "", "![A map](map.png)");
        drawing.write("-- content/fact-checks/2025/map.svg --\nx\n").check();
        assertEquals(
                "map.svg lies there, but pages show png, jpg, webp and gif: open map.svg in an image program and export it as"
                        + " map.png (renaming is not enough), and write “map.png” here.",
                help("missing-image", drawing));

        drawing.write(
                        "-- content/fact-checks/2025/entry.md --\n---\ntitle: T\nstatus: draft\nclaim: C\n---\n![A](map.svg)\n")
                .drafts()
                .check();
        assertEquals(
                "Only png, jpg, webp and gif are shown: open it in an image program and export it as map.png (renaming is not"
                        + " enough), then write map.png here.",
                help("missing-image", drawing));
    }

    @Test
    void a_link_to_an_entry_is_replaced_by_a_link_that_readers_follow() throws IOException {
        StorySite linked = site("entry", "Water", "", "");
        Path pages = Files.createDirectories(folder.resolve("content/pages"));
        Files.createSymbolicLink(pages.resolve("about.md"), Path.of("../fact-checks/2025/entry.md"));
        assertEquals(
                "The file that it leads to, content/fact-checks/2025/entry.md, has a page already: delete the link. Where readers"
                        + " should find that page from a text, write “[its title](../fact-checks/2025/entry.md)” there.",
                help("symbolic-link", linked.check()));

        Files.delete(pages.resolve("about.md"));
        Files.createSymbolicLink(pages.resolve("about.md"), Path.of("../nothing.md"));
        assertTrue(help("symbolic-link", linked.check()).startsWith("Put a copy of the file here instead"));
    }

    @Test
    void texts_in_a_folder_of_nearly_a_known_name_are_told_once() {
        StorySite site = site("entry", "Water", "", "");
        site.write("""
                -- content/fact-check/2025/a.md --
                x
                -- content/fact-check/2025/b.md --
                x
                -- content/Topics/c.md --
                x
                """).check();
        assertEquals(
                List.of(
                        "content/Topics/c.md:1:1: warning: nothing reads the texts in “content/Topics/” [unread-file]",
                        "content/fact-check/2025/a.md:1:1: warning: nothing reads the texts in “content/fact-check/”"
                                + " [unread-file]"),
                site.problems("unread-file"));
        assertEquals(
                "Did you mean content/topics? Move them there. If they are not for the site, begin the folder’s name with _.",
                help("unread-file", site));
        for (String folder :
                List.of("factchecks", "fact_checks", "fact checks", "topic", "country", "narrative", "pages ")) {
            StorySite other = site("entry", "Water", "", "");
            other.write("-- content/" + folder + "/d.md --\nx\n").check();
            assertTrue(other.problems("unread-file").toString().contains("“content/" + folder + "/”"), folder);
        }
    }

    @Test
    void a_text_whose_name_does_not_end_in_md_is_to_be_renamed() throws IOException {
        for (String end : List.of(".MD", ".markdown", ".md.txt", ".mdx", ".md ")) {
            StorySite site = site("entry", "Water", "", "");
            site.write("-- content/fact-checks/2025/other" + end + " --\nx\n").check();
            assertTrue(
                    site.problems("unread-file")
                            .toString()
                            .contains(": warning: nothing reads this file: its name ends in “" + end
                                    + "”, and not in “.md”"),
                    end);
            assertEquals(
                    "Rename it to “other.md”. If it is not for the site, begin its name with _.",
                    help("unread-file", site));
            Files.delete(folder.resolve("content/fact-checks/2025/other" + end));
        }
    }

    @Test
    void what_was_never_a_text_of_the_site_is_not_told() {
        StorySite site = site("entry", "Water", "", "");
        List.of(
                        "images/notes.md",
                        "notes/plan.md",
                        "README.md",
                        "topic/README.md",
                        "topic/map.png",
                        "topic/.hidden.md",
                        "fact-checks/README.markdown",
                        "fact-checks/.gitkeep",
                        "fact-checks/_draft.MD",
                        "fact-checks/2025/map.jpg",
                        "fact-checks/2025/entry.md~",
                        "fact-checks/2025/entry.md.bak",
                        "fact-checks/2025/.md.txt",
                        "fact-checks/2025/notes.txt",
                        "links.json")
                .forEach(file -> site.write("-- content/" + file + " --\nx\n"));
        assertEquals(List.of(), site.check().problems("unread-file"));
    }

    @Test
    void a_long_claim_has_a_best_length_and_a_long_address_is_archived() {
        assertEquals(
                "Shorten it to the one sentence that was checked; 75 characters or fewer are best. The words as they were said go"
                        + " into “quote”.",
                help("too-large", site("entry", "x".repeat(1001), "", "").check()));
        String address = "sources: [\"https://example.org/" + "a".repeat(2000);
        assertEquals(
                "Have a web archive keep a copy of the page, and write the short address that it gives for the copy.",
                help("too-large", site("entry", "Water", address + "\"]\n", "").check()));
        assertTrue(help(
                        "too-large",
                        site("entry", "Water", address + "?b=c\"]\n", "").check())
                .startsWith("Find a shorter one: mostly what follows a question mark can go"));
    }

    @Test
    void a_file_too_large_is_shortened_and_not_cut_into_entries_that_say_nothing() {
        assertTrue(
                help(
                                "too-large",
                                site("entry", "Water", "", "word ".repeat(60_000))
                                        .check())
                        .endsWith(
                                "Divided among several files, each part is an entry of its own, with its own claim and verdict."));
        assertTrue(help(
                        "too-large",
                        site("entry", "Water", "", "word ".repeat(300_000)).check())
                .startsWith("Shorten it, to 256 KB of text at most"));
    }

    @Test
    void a_name_that_no_address_can_have_gives_way_to_one_from_the_title() {
        assertEquals(
                "Windows keeps “con” for a device and cannot store a file of that name: choose another, such as"
                        + " “no-shells-were-sent”.",
                help("bad-slug", site("entry", "Water", "slug: con\n", "").check()));
        StorySite index = site("index", "Water", "", "");
        site("entry", "Ice", "", "");
        index.check();
        assertEquals(
                "Rename the file. The word “index” is kept for the further pages of lists: choose another, such as"
                        + " “no-shells-were-sent”.",
                help("bad-slug", index));
    }

    @Test
    void a_country_of_ones_own_has_a_file_whose_name_is_its_code() {
        StorySite site = site("entry", "Water", "countries: [Somewhere]\n", "");
        assertEquals(
                "Write its code of two capital letters (ISO 3166-1), such as AZ or UA. For a place without one write a code of your"
                        + " own, such as XN, and add the file content/countries/xn.md with three lines: “---”, “title: …”, “---”.",
                help("unknown-country", site.check()));
        site.write("-- content/countries/somewhere.md --\n---\ntitle: S\n---\n").check();
        assertEquals("Write “SOMEWHERE”.", help("unknown-country", site));
    }

    @Test
    void the_line_that_ends_the_fields_is_placed() {
        StorySite site = StorySite.in(
                folder,
                "-- content/fact-checks/open.md --\n---\ntitle: Water\nsources:\n  - {title: a}\n- {title: b}\n\nText: more.\n");
        assertEquals(
                "Put a line “---” below line 5, where the fields end and the text begins.",
                help("missing-front-matter", site.check()));
    }

    @Test
    void references_are_deleted_where_they_repeat() {
        String many = "topics: [&su water" + ", *su".repeat(11) + "]\n";
        assertEquals(
                "In a list, delete each *su; elsewhere write the value itself in its place. Then delete &su too, and keep the value"
                        + " after it.",
                help("too-many-aliases", site("entry", "Water", many, "").check()));
    }

    @Test
    void of_two_with_one_id_the_later_one_gives_way() {
        StorySite two = site("a-later", "Water", "id: x\n", "");
        two.write(
                        "-- content/fact-checks/2025/b.md --\n---\ntitle: B\npublished: 2025-07-01\nclaim: Ice\nverdict: true\nid: x\n---\n")
                .check();
        assertEquals(
                "content/fact-checks/2025/a-later.md",
                two.problem("duplicate-id").path());
        assertEquals(
                "Give this entry, which was published later, another id; an id is never used again.",
                help("duplicate-id", two));
        assertEquals(1, two.problems("duplicate-id").size());
    }

    @Test
    void a_translation_in_the_language_of_its_original_is_told_the_others() {
        StorySite twins = site("first", "Water", "", "");
        twins.write(
                        "-- content/fact-checks/2025/other.md --\n---\ntitle: B\npublished: 2025-07-01\nclaim: Ice\nverdict: true\n"
                                + "translation_of: first\n---\n")
                .check();
        assertEquals(
                "If this text is in another language, write that in “language”, which can be az, uk. If not, it is no translation:"
                        + " take “translation_of” out, and write “related: [first]” where it checks the same claim.",
                help("dangling-reference", twins));
        assertEquals(List.of(), site("first", "Water", "", "").check().problems("bad-slug"));
    }

    @Test
    void a_backslash_in_the_name_of_a_file_is_told_where_it_is_no_separator() throws IOException {
        assumeTrue("/".equals(folder.getFileSystem().getSeparator()), "a backslash is a separator here");
        StorySite site = site("entry", "Water", "", "");
        Path entry = folder.resolve("content/fact-checks/2025/entry.md");
        Files.move(entry, entry.resolveSibling("a\\b.md"));
        assertEquals(
                List.of(
                        "content/fact-checks/2025/a\\b.md:1:1: error: the file’s name “a\\b” cannot be part of an address"
                                + " [bad-slug]"),
                site.check().problems("bad-slug"));
    }

    @Test
    void a_file_that_is_listed_and_not_found_by_its_name_is_renamed() throws IOException {
        StorySite site = site("entry", "Water", "", "");
        Path entries = folder.resolve("content/fact-checks");
        run(entries, "mv 2025 \"$(printf 'caf\\351')\"");
        assertEquals(
                List.of("content/fact-checks/caf\uFFFD/entry.md:1:1: error: no ordinary file is found under the name"
                        + " “caf\uFFFD/entry.md” [bad-slug]"),
                site.check().problems("bad-slug"));
        assertEquals(
                "Rename it, or its folder, in small letters a to z, digits and hyphens; if it is no text, delete it.",
                help("bad-slug", site));

        run(entries, "mv caf* 2025");
        assertEquals(List.of(), site.check().problems("bad-slug"));
    }

    @Test
    void a_pipe_among_the_entries_is_told() throws IOException {
        StorySite site = site("entry", "Water", "", "");
        run(folder.resolve("content/fact-checks/2025"), "mkfifo pipe.md");
        assertEquals(
                List.of("content/fact-checks/2025/pipe.md:1:1: error: no ordinary file is found under the name"
                        + " “2025/pipe.md” [bad-slug]"),
                site.check().problems("bad-slug"));
    }

    /** Makes what Java cannot; where no shell can make it either, there is nothing to test. */
    private static void run(Path folder, String command) throws IOException {
        try {
            Process shell = new ProcessBuilder("sh", "-c", command)
                    .directory(folder.toFile())
                    .start();
            assumeTrue(shell.waitFor() == 0, "this cannot be made here");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private StorySite site(String name, String claim, String fields, String text) {
        return StorySite.in(folder, ENTRY.formatted(name, claim, fields, text));
    }

    private static String help(String code, StorySite site) {
        return site.problem(code).problem().help();
    }
}
