package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.testkit.StorySite;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor does what the help says, to the letter, and the problem is gone. */
class RepairStory {
    private static final String ENTRY = """
            -- content/site.yml --
            title: Example
            -- content/fact-checks/entry.md --
            ---
            title: "Water"
            published: 2025-08-02
            claim: "Water is wet"
            verdict: true
            %s
            ---
            """;

    @TempDir
    Path folder;

    @Test
    void a_group_in_braces_becomes_a_list_in_square_brackets() {
        StorySite wrong = site("sources: {url: https://example.org/a}");
        assertEquals(
                "A list may have one item. Put square brackets around the braces, [{…}]; or, without braces, a hyphen and a"
                        + " space before the first field and two spaces before the others.",
                help("wrong-shape", wrong));
        assertEquals(List.of(), site("sources: [{url: https://example.org/a}]").problems("wrong-shape"));
    }

    @Test
    void a_hyphen_without_a_space_is_no_reason_for_square_brackets() {
        StorySite wrong = site("topics:\n  -water\n  -air");
        assertEquals("Put a space after each hyphen.", help("yaml-syntax", wrong));
        assertEquals(List.of(), wrong.problems("wrong-shape"));
        assertEquals(List.of(), site("topics:\n  - water\n  - air").problems("yaml-syntax"));
    }

    @Test
    void one_country_is_a_list_of_one() {
        StorySite wrong = site("countries: AZ");
        assertEquals(
                "“countries” is a text, but should be a list",
                wrong.problem("wrong-shape").problem().message());
        assertEquals(List.of(), site("countries: [AZ]").problems("wrong-shape"));
    }

    @Test
    void a_misspelt_name_whose_field_stands_there_already_is_not_to_be_corrected() {
        assertEquals(
                "If you mean verdict, which stands here too, keep one of the two. To keep a private note, start the name"
                        + " with _.",
                help("unknown-field", site("verdit: true")));
    }

    @Test
    void an_appearance_is_not_told_to_take_the_claim_from_itself() {
        StorySite wrong = site("appearances:\n  - {id: a1, from: a7, url: https://example.org/a}");
        assertEquals(
                "The entry has no other appearance: add it, or delete this field.", help("dangling-reference", wrong));
    }

    @Test
    void a_correction_that_is_wanted_can_be_copied() {
        String item = "{date: 2026-11-22, kind: void, note: \"…\"}";
        assertEquals(
                "Add “corrections: [" + item + "]”. The text stays on its page.",
                help("void-without-record", site("status: void")));
        String first = "{date: 2025-08-03, kind: minor, note: one}";
        assertEquals(
                "Add a new item to “corrections”, and leave the old ones as they are: a line “- " + item
                        + "” with its hyphen below theirs; inside square brackets the same without the hyphen, and a comma between the two."
                        + " The text stays on its page.",
                help("void-without-record", site("status: void\ncorrections: [" + first + "]")));
        String added = item.replaceFirst("…", "2025-08-04");
        assertEquals(
                List.of(),
                site("status: void\ncorrections: [" + first + ", " + added + "]")
                        .problems("void-without-record"));
    }

    @Test
    void a_missing_field_is_told_with_an_example_that_fits() {
        StorySite wrong = site("requests_for_comment: [{outcome: no-reply}]\ncorrections: [{kind: minor}]");
        assertEquals(
                List.of(
                        "Add the field inside the braces, after a comma, such as “date: 2025-08-01”: when the entry was changed.",
                        "Add the field inside the braces, after a comma, such as “to: Example Ministry”: who was asked, or ought"
                                + " to have been."),
                wrong.result().problems().stream()
                        .map(located -> located.problem())
                        .filter(problem -> problem.code().value().equals("missing-field"))
                        .map(Problem::help)
                        .sorted()
                        .toList());
    }

    @Test
    void a_file_whose_name_gives_no_address_is_renamed() {
        StorySite wrong = StorySite.in(folder, ENTRY.formatted("").replace("entry.md", "Su_Haqqinda.md"))
                .check();
        assertEquals(
                "Rename the file. Write “su-haqqinda”, or other words in small letters a to z, digits and, between them,"
                        + " hyphens, 80 at most.",
                help("bad-slug", wrong));
    }

    @Test
    void a_field_that_an_item_lacks_goes_below_its_others() {
        assertEquals(
                "Add the field on a line of its own, as far to the right as “kind”, such as “date: 2025-08-01”: when the entry"
                        + " was changed.",
                help("missing-field", site("corrections:\n  - kind: minor\n    note: So.")));
    }

    @Test
    void parts_beside_their_group_are_moved_below_it() {
        StorySite wrong = site("license:");
        wrong.write(ENTRY.formatted("rating: false\nexplanation: It is not.").replace("verdict: true", "verdict:"));
        assertEquals(
                "Begin each of these lines with two spaces more, below “verdict”.",
                help("unknown-field", wrong.check()));
        wrong.write(
                ENTRY.formatted("  rating: false\n  explanation: It is not.").replace("verdict: true", "verdict:"));
        assertEquals(0, wrong.check().result().errors());

        assertEquals(
                "Give what follows “verdict” a line of its own, as “rating”. Begin that line and this one with two spaces"
                        + " more, below “verdict”.",
                help("unknown-field", site("explanation: It is.")));
    }

    @Test
    void a_group_that_stands_where_a_list_should_is_looked_at_in_the_same_run() {
        StorySite wrong = site("media: {kind: image}");
        assertEquals(1, wrong.problems("wrong-shape").size());
        assertEquals(1, wrong.problems("missing-field").size());
    }

    @Test
    void letters_that_only_look_like_the_right_ones_are_named() {
        assertEquals(
                "Write “UA” in Latin letters: here “А” (U+0410) is Cyrillic.",
                help("unknown-country", site("countries: [UА]")));
        assertEquals(
                "Write “AM” in Latin letters: here “А” (U+0410) is Cyrillic.",
                help("unknown-country", site("countries: [ам]")));
        assertEquals(
                "Write “refutes” in Latin letters: here “е” (U+0435) is Cyrillic.",
                help("wrong-shape", site("sources: [{url: https://example.org/a, stance: rеfutes}]")));
        assertEquals(
                "Write “a1” in Latin letters: here “а” (U+0430) is Cyrillic.",
                help("dangling-reference", site("appearances: [{id: a1}, {id: a2, from: а1}]")));
        assertEquals(
                "Write “water” in Latin letters: here “а” (U+0430) is Cyrillic.",
                help("bad-slug", site("slug: wаter")));
        StorySite topic = site("topics: [drоnes]").write("-- content/topics/drones.md --\n---\ntitle: D\n---\n");
        assertEquals(
                "Write “drones” in Latin letters: here “о” (U+043E) is Cyrillic.",
                help("unknown-topic", topic.check()));
        topic.write(ENTRY.formatted("").replace("verdict: true", "verdict: fаlse"));
        assertEquals(
                "Write “false” in Latin letters: here “а” (U+0430) is Cyrillic.",
                help("unknown-verdict", topic.check()));
        assertTrue(help("unknown-country", site("countries: [РФ]")).contains("ISO 3166-1"));
    }

    @Test
    void two_spellings_of_one_list_are_joined() {
        assertEquals(
                "If you mean sources, which stands here too, move there what it lacks, and delete this line. To keep a private note, start the name"
                        + " with _.",
                help("unknown-field", site("sources: [https://example.org/a]\nsourcs: [https://example.org/b]")));
    }

    @Test
    void letters_are_saved_before_the_file_is() throws IOException {
        String text =
                ENTRY.formatted("").replaceFirst("(?s).*entry.md --\n", "").replace("Water", "Вода мокрая");
        for (String encoding : List.of("Windows-1251", "KOI8-R")) {
            StorySite wrong = site("");
            Files.write(
                    wrong.folder().resolve("content/fact-checks/entry.md"), text.getBytes(Charset.forName(encoding)));
            Problem told = wrong.check().problem("not-utf-8").problem();
            assertEquals("the file is not stored as UTF-8, but probably as " + encoding, told.message());
            assertTrue(told.help().contains("open it anew with the encoding “" + encoding + "”"), told.help());
        }
    }

    @Test
    void letters_that_are_lost_already_are_told_where_they_stood() {
        StorySite wrong = site("summary: \"���� is ���\"");
        assertEquals(
                "the sign � stands here in place of a letter that was lost when the file was saved, and in 7 places in all",
                wrong.problem("not-utf-8").problem().message());
        assertEquals(11, wrong.problem("not-utf-8").start().column());
    }

    @Test
    void a_file_that_cannot_be_read_is_there_all_the_same() {
        StorySite wrong = StorySite.in(
                        folder,
                        ENTRY.formatted("authors: [a-editor]")
                                + "-- content/people/b-editor.md --\n---\nname: B\n---\n"
                                + "-- content/people/a-editor.md --\nname: A\n")
                .check();
        assertEquals(List.of(), wrong.problems("unknown-person"));
        assertEquals(
                "Put a line “---” above this one, and another one below the last field.",
                help("missing-front-matter", wrong));
    }

    @Test
    void how_many_sources_are_wanted_and_how_strictly_are_two_things() {
        assertEquals(
                "The rule is called too-few-sources: write “too-few-sources: error” in place of this. How many sources are wanted"
                        + " is another line, such as “min_sources: 2”.",
                policy("min-sources: error"));
        assertEquals(
                "To switch the rule off write “too-few-sources: off” below “policy”, in place of this line. How many sources are"
                        + " wanted is another line, such as “min_sources: 2”.",
                policy("min_sources: off"));
        assertEquals(
                "The name is min_sources, which stands here too: keep one of the two lines, under that name.",
                policy("minSources: 3\n  min_sources: 2"));
        assertEquals("Did you mean min_sources?", policy("min-sources: 3"));
        assertEquals("Write it in digits, such as “min_sources: 2”.", policy("min_sources: two"));
        assertEquals("The code of a rule has small letters and hyphens: write “no-topic”.", policy("No Topic: off"));
    }

    private String policy(String line) {
        StorySite site = StorySite.in(folder, "-- content/site.yml --\ntitle: Example\npolicy:\n  " + line + "\n")
                .check();
        return site.result().problems().stream()
                .map(Located::problem)
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow()
                .help();
    }

    @Test
    void a_former_address_is_written_from_its_first_slash() {
        assertEquals(
                "Write it from the first slash after the site's name on, “/2024/old/”.",
                help("bad-url", site("aliases: [https://example.org/2024/old/]")));
        assertEquals(
                "A former address with a space cannot be kept: leave it out.",
                help("bad-url", site("aliases: [/two words/]")));
        assertEquals(List.of(), site("aliases: [/2024/old/]").problems("bad-url"));
    }

    @Test
    void a_former_address_that_windows_cannot_store_is_left_out() {
        for (String path : List.of("/con/", "/2024/Com1.html", "/nul.x/a/", "/fact-checks/b./", "/a...", "/lpt²/")) {
            assertEquals(
                    "Leave it out: a part may not end in a dot, nor be called like a device of Windows, such as con, nul or com1.",
                    help("bad-url", site("aliases: [" + path + "]")),
                    path);
        }
        assertEquals(
                List.of(), site("aliases: [/console/, /com/, /icon/, /a.con/]").problems("bad-url"));
    }

    @Test
    void a_moment_has_a_time_zone() {
        StorySite wrong = site("updated: 2025-08-03T14:30");
        assertEquals(
                "“2025-08-03T14:30” does not say in which time zone",
                wrong.problem("bad-date").problem().message());
        assertEquals(List.of(), site("updated: 2025-08-03T14:30+04:00").problems("bad-date"));
    }

    @Test
    void an_address_of_the_site_that_has_no_file_is_written_whole() {
        StorySite wrong = StorySite.in(
                        folder,
                        ENTRY.formatted("")
                                        .replace(
                                                "title: Example\n", "title: Example\nbase_url: https://example.org/x\n")
                                + "\n[All](/denials/)\n")
                .check();
        assertEquals(
                "For a page that the site has without a file, write its whole address, https://example.org/x/denials/; for any"
                        + " other, the path of its .md file as seen from this one.",
                help("dead-internal-link", wrong));
    }

    @Test
    void a_topic_is_named_without_the_ending_of_its_file() {
        StorySite wrong = StorySite.in(
                        folder,
                        ENTRY.formatted("topics: [water.md, air.md]")
                                + "-- content/topics/water.md --\n---\ntitle: W\n---\n")
                .check();
        assertEquals(
                List.of(
                        "Write “water”, without .md.",
                        "Write “air”, without .md. If it is new, add the file content/topics/air.md with three lines: “---”,"
                                + " “title: …”, “---”."),
                wrong.result().problems().stream()
                        .map(Located::problem)
                        .filter(problem -> problem.code().value().equals("unknown-topic"))
                        .map(Problem::help)
                        .toList());
    }

    @Test
    void who_was_asked_is_a_whole_example() {
        StorySite wrong = site("");
        String item =
                "requests_for_comment: [{to: {name: \"Ministry of Water\"}, outcome: not-sent, reason: \"It has no"
                        + " address.\"}]";
        assertTrue(help("no-request-for-comment", wrong).contains("“" + item + "”"));
        assertEquals(0, site(item).result().errors(), () -> String.join("\n", wrong.problems()));
    }

    @Test
    void marks_around_a_code_are_to_be_deleted_and_a_mark_at_a_line_is_named_with_its_field() {
        assertEquals("Delete the marks, so that this is left: “en”.", help("wrong-shape", site("language: “en”")));
        assertEquals(
                "Delete it, and the one that closes it, so that it begins with license: and no mark. Quotation marks go"
                        + " around a value alone, and straight ones, \"…\".",
                help("yaml-syntax", site("“license: CC0”")));
        assertEquals(
                "Delete the curly quotation marks before and behind the brackets: no marks go around brackets.",
                help("yaml-syntax", site("corrections: “[{date: 2025-08-19, kind: minor}]”")));
    }

    @Test
    void dots_are_deleted_only_where_the_field_can_be() {
        assertEquals(
                "Write your own, or delete the field. It is for this: why this claim was chosen.",
                help("missing-field", site("why: …")));
        assertEquals(
                "Write your own. It is for this: who was asked, or ought to have been.",
                help("missing-field", site("requests_for_comment: [{to: …, outcome: no-reply}]")));
    }

    private StorySite site(String fields) {
        return StorySite.in(folder, ENTRY.formatted(fields)).check();
    }

    private static String help(String code, StorySite site) {
        return site.problem(code).problem().help();
    }
}
