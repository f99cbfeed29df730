package io.github.claimpress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrettyFormatTest {
    @Test
    void the_line_is_shown_with_a_caret_under_the_place_and_the_repair() {
        assertEquals("""
                content/fact-checks/a.md:4:10: error: the scale has no verdict fals [unknown-verdict]
                    4 | verdict: fals
                      |          ^^^^
                  help: Did you mean false?

                """, plain(Found.error()));
    }

    @Test
    void what_is_to_be_typed_has_a_line_of_its_own_and_no_marks() {
        assertTrue(
                plain(Found.error().help("Write “related: [first]”, so that readers of one find the other."))
                        .endsWith("""
                  help: Write:
                          related: [first]
                        so that readers of one find the other.

                """),
                plain(Found.error()));
    }

    @Test
    void colour_is_used_only_when_told() {
        assertFalse(plain(Found.error()).contains("\u001B"));
        assertEquals(
                """
                content/fact-checks/a.md:4:10: \u001B[31;1merror\u001B[0m: the scale has no verdict fals [unknown-verdict]
                    4 | verdict: fals
                      |          \u001B[31;1m^^^^\u001B[0m
                  \u001B[1mhelp:\u001B[0m Did you mean false?

                """,
                Formats.PRETTY
                        .format(true, "", "1.2.3")
                        .show(List.of(Found.error().located())));
    }

    @Test
    void letters_of_any_alphabet_take_one_cell() {
        assertCaret("title: Вигадка про міст", "міст", "                   ^^^^");
        assertCaret("title: Bakıda körpü çökmədi", "çökmədi", "                    ^^^^^^^");
        assertCaret("title: إشاعة عن جسر", "جسر", "                ^^^");
    }

    @Test
    void marks_upon_letters_take_no_cell() {
        assertCaret("title: и\u0306 e\u0301 x", "x", "           ^");
        assertCaret("title: سَلَام x", "x", "            ^");
    }

    @Test
    void chinese_and_emoji_take_two_cells() {
        assertCaret("title: 假新闻 x", "x", "              ^");
        assertCaret("title: 假新闻 x", "新闻", "         ^^^^");
        assertCaret("title: 🧭 x", "x", "          ^");
        assertCaret("title: ｆａｋｅ x", "x", "                ^");
    }

    @Test
    void signs_that_join_into_one_picture_take_the_room_of_one() {
        assertCaret("🇦🇿 x", "x", "   ^");
        assertCaret("👩\u200D👩\u200D👧 x", "x", "   ^");
        assertCaret("👍🏽 x", "x", "   ^");
        assertCaret("❤\uFE0F x", "x", "   ^");
        assertCaret("👍\uFE0F x", "x", "   ^");
    }

    @Test
    void a_tab_is_four_spaces_in_both_lines() {
        assertEquals("""
                    4 |     title: a
                      | ^^^^
                """, excerpt(Found.error().at("\ttitle: a", "\t")));
        assertEquals("""
                    4 | a:    b
                      |       ^
                """, excerpt(Found.error().at("a:\tb", "b")));
    }

    @Test
    void a_line_cannot_command_the_terminal_and_the_caret_still_stands_right() {
        assertEquals("""
                    4 | a\uFFFD[31mb\uFFFDc ## [error]d
                      |                     ^
                """, excerpt(Found.error().at("a\u001B[31mb\u202Ec ##[error]d", "d")));
    }

    @Test
    void of_a_long_line_the_part_around_the_place_is_shown() {
        String shown = excerpt(Found.error().at("a".repeat(500) + "X" + "b".repeat(500), "X"));

        assertEquals(
                "    4 | …" + "a".repeat(50) + "X" + "b".repeat(49) + "…\n" + "      |  " + " ".repeat(50) + "^\n",
                shown);
    }

    @Test
    void of_a_long_line_of_wide_characters_no_more_cells_are_shown() {
        String shown = excerpt(Found.error().at("新".repeat(500), 4, 251, 300));

        assertEquals(
                "    4 | …" + "新".repeat(50) + "…\n" + "      |  " + " ".repeat(50) + "^".repeat(50) + "\n", shown);
    }

    @Test
    void the_end_of_a_long_line_is_shown_up_to_its_end() {
        String shown = excerpt(Found.error().at("a".repeat(500), 4, 501, 501));

        assertEquals("    4 | …" + "a".repeat(100) + "\n" + "      |  " + " ".repeat(100) + "^\n", shown);
    }

    @Test
    void a_line_of_a_million_marks_stays_short() {
        String shown = excerpt(Found.error().at("a" + "\u0301".repeat(1_000_000), 4, 500_000, 500_001));

        assertTrue(shown.length() < 1_000, () -> shown.length() + " characters");
    }

    @Test
    void a_place_of_several_lines_is_marked_to_the_end_of_its_first() {
        assertEquals("""
                    4 | title: [a,
                      |        ^^^
                """, excerpt(Found.error().at("title: [a,", 4, 8, 9).until(6, 3)));
    }

    @Test
    void the_end_of_a_line_and_places_behind_it_have_a_caret() {
        assertEquals("""
                    4 | title:
                      |       ^
                """, excerpt(Found.error().at("title:", 4, 7, 7)));
        assertEquals("""
                    4 | title:
                      |       ^
                """, excerpt(Found.error().at("title:", 4, 90, 95)));
    }

    @Test
    void an_empty_line_is_not_shown_and_an_empty_help_neither() {
        assertEquals(
                "content/fact-checks/a.md:1:1: error: the scale has no verdict fals [unknown-verdict]\n\n",
                plain(Found.error().at("", 1, 1, 1).help(" ")));
    }

    private static void assertCaret(String line, String word, String carets) {
        assertEquals(
                "    4 | " + line + "\n      | " + carets + "\n",
                excerpt(Found.error().at(line, word)));
    }

    private static String excerpt(Found found) {
        String[] lines = plain(found).split("\n");
        return lines[1] + "\n" + lines[2] + "\n";
    }

    private static String plain(Found found) {
        return Formats.PRETTY.format(false, "", "1.2.3").show(List.of(found.located()));
    }
}
