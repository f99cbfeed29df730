package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.testkit.StorySite;
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
        assertEquals("Put a space after each hyphen.", help("wrong-shape", wrong));
        assertEquals(List.of(), site("topics:\n  - water\n  - air").problems("wrong-shape"));
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
        String item = "{date: …, kind: void, note: what was wrong}";
        assertEquals(
                "Add “corrections: [" + item + "]”. The text stays on its page.",
                help("void-without-record", site("status: void")));
        String first = "{date: 2025-08-03, kind: minor, note: one}";
        assertEquals(
                "Add an item to “corrections”: " + item + ". The text stays on its page.",
                help("void-without-record", site("status: void\ncorrections: [" + first + "]")));
        String added = item.replace("…", "2025-08-04");
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
                        "Add the field, such as “date: 2025-08-01”: when the entry was changed.",
                        "Add the field, such as “to: Example Ministry”: who was asked, or ought to have been."),
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

    private StorySite site(String fields) {
        return StorySite.in(folder, ENTRY.formatted(fields)).check();
    }

    private static String help(String code, StorySite site) {
        return site.problem(code).problem().help();
    }
}
