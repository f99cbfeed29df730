package io.github.claimpress.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HelpPartTest {
    @Test
    void what_is_to_be_typed_stands_alone_and_without_marks() {
        assertEquals("""
                Write:
                > related: [first]
                so that readers of one find the other.""", parts("Write “related: [first]”, so that readers of one find the other."));
        assertEquals("Write:\n> az", parts("Write “az”."));
    }

    @Test
    void lines_that_follow_each_other_need_no_words_between_them() {
        assertEquals(
                "Add a file with three lines:\n> ---\n> title: …\n> ---",
                parts("Add a file with three lines: “---”, “title: …”, “---”."));
        assertEquals(
                "Add to that file:\n> slug: su\n> id: su\nwhich came from its name.",
                parts("Add to that file “slug: su” and “id: su”, which came from its name."));
    }

    @Test
    void what_explains_an_example_begins_anew_below_it() {
        assertEquals(
                "Add the field, such as:\n> date: 2025-08-01\nWhen the entry was changed.",
                parts("Add the field, such as “date: 2025-08-01”: when the entry was changed."));
    }

    @Test
    void marks_inside_others_belong_to_what_is_typed() {
        assertEquals("Write here:\n> claim: \"the “big” one\"", parts("Write here “claim: \"the “big” one\"”."));
    }

    @Test
    void names_and_words_in_marks_stay_in_their_sentence() {
        String help = "Add “url” if it is online. If not, say in its “note” where it can be read.";
        assertEquals(help, parts(help));
        assertEquals("An open “ stays", parts("An open “ stays"));
        assertEquals("", parts(""));
    }

    private static String parts(String help) {
        List<HelpPart> parts = HelpPart.of(help);
        return parts.stream()
                .map(part -> (part.typed() ? "> " : "") + part.text())
                .collect(Collectors.joining("\n"));
    }
}
