package io.github.claimpress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StepSummaryTest {
    private final StepSummary summary = new StepSummary();

    @Test
    void all_problems_stand_in_one_table_the_worst_first() {
        assertEquals(
                """
                **Claimpress found 2 problems.**

                | | place | problem | help |
                |---|---|---|---|
                | error | content\\/fact\\-checks\\/a\\.md\\:4\\:10 | the scale has no verdict fals \\[unknown\\-verdict\\] | Did you mean false\\? |
                | warning | content\\/fact\\-checks\\/a\\.md\\:7\\:1 | 1 source where 2 are wanted \\[too\\-few\\-sources\\] | Add a source\\. |
                """,
                summary.show(List.of(Found.warning().located(), Found.error().located())));
    }

    @Test
    void nothing_found_is_said_too() {
        assertEquals("**Claimpress found no problems.**\n", summary.show(List.of()));
    }

    @Test
    void a_text_of_a_stranger_is_neither_markup_nor_a_further_cell() {
        String row = row("</td><img src=x onerror=alert(1)> | ![p](https://e.org) `c` **b** \\| &lt; a\n\n# h\n- i");

        assertEquals(
                "| error | a\\.md\\:4\\:10 | &lt;\\/td&gt;&lt;img src\\=x onerror\\=alert\\(1\\)&gt; &#124; "
                        + "\\!\\[p\\]\\(https\\:\\/\\/e\\.org\\) \\`c\\` \\*\\*b\\*\\* \\\\&#124; &amp;lt\\; a  \\# h \\- i "
                        + "\\[unknown\\-verdict\\] | Did you mean false\\? |",
                row);
    }

    @Test
    void a_row_has_four_cells_whatever_the_texts_say() {
        String row = row("| a | \\| b || \u001B[1m \u202E |");

        assertEquals(5, row.chars().filter(c -> c == '|').count());
        assertFalse(row.contains("\u001B") || row.contains("\u202E"));
    }

    @Test
    void a_long_table_is_cut_below_one_mebibyte_and_says_so() {
        String text = summary.show(Collections.nCopies(
                25_000, Found.error().saying("Вигадка".repeat(5)).located()));
        Matcher more = Pattern.compile("\nAnd ([0-9]+) more: see the log\\.\n$").matcher(text);
        long rows = text.lines().filter(line -> line.startsWith("| error")).count();

        assertTrue(text.getBytes(StandardCharsets.UTF_8).length < 1 << 20);
        assertTrue(more.find(), "the end says how many are missing");
        assertEquals(25_000, rows + Long.parseLong(more.group(1)));
        assertTrue(rows > 1_000);
    }

    private String row(String message) {
        String text =
                summary.show(List.of(Found.error().in("a.md").saying(message).located()));
        List<String> lines = text.lines().toList();
        assertEquals(5, lines.size(), text);
        return lines.get(4);
    }
}
