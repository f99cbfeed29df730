package io.github.claimpress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.diagnostic.Located;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortFormatTest {
    private final Format format = Formats.SHORT.format(false, "site/", "1.2.3");

    @Test
    void a_problem_is_one_line() {
        assertEquals(
                """
                content/fact-checks/a.md:4:10: error: the scale has no verdict fals [unknown-verdict]
                content/fact-checks/a.md:7:1: warning: 1 source where 2 are wanted [too-few-sources]
                content/fact-checks/a.md:4:10: note: the claim is long [long-claim]
                """,
                show(
                        Found.error().located(),
                        Found.warning().located(),
                        Found.note().located()));
    }

    @Test
    void nothing_found_is_nothing_said() {
        assertEquals("", show());
    }

    @Test
    void a_message_cannot_break_the_line_or_command_the_terminal() {
        String shown = show(Found.error()
                .saying("one\ntwo\r\u0085\u2028three\u001B[2J\u0000")
                .located());

        assertEquals("content/fact-checks/a.md:4:10: error: one two   three\uFFFD[2J\uFFFD [unknown-verdict]\n", shown);
    }

    @Test
    void a_path_cannot_do_it_either() {
        String shown = show(Found.error().in("content/\n::error::x\u001B.md").located());

        assertEquals(
                "content/ ::error::x\uFFFD.md:4:10: error: the scale has no verdict fals [unknown-verdict]\n", shown);
    }

    @Test
    void a_message_cannot_turn_the_direction_of_the_rest() {
        String shown = show(Found.error().saying("safe \u202Efdp.exe\u2066").located());

        assertEquals("content/fact-checks/a.md:4:10: error: safe \uFFFDfdp.exe\uFFFD [unknown-verdict]\n", shown);
    }

    @Test
    void a_message_cannot_command_the_runner_of_GitHub_in_the_middle_of_a_line() {
        String shown = show(Found.error().saying("look: ##[stop-commands]x").located());

        assertEquals("content/fact-checks/a.md:4:10: error: look: ## [stop-commands]x [unknown-verdict]\n", shown);
    }

    @Test
    void half_a_character_is_replaced_and_a_whole_one_stays() {
        assertEquals("a \uFFFD b \uFFFD c 🧭", OneLine.of("a \uD83E b \uDDED c 🧭"));
    }

    @Test
    void ordinary_marks_of_direction_and_joining_stay() {
        String words = "سلام\u200F \u200Eab\u200C\u200Dc";
        assertEquals(words, OneLine.of(words));
    }

    private String show(Located... problems) {
        return format.show(List.of(problems));
    }
}
