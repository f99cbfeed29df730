package io.github.claimpress.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void places_count_from_one_and_in_code_points() {
        SourceText text = text("ab\n🧭c\nи\u0306e");

        assertEquals(new Position(1, 1), text.position(0));
        assertEquals(new Position(1, 3), text.position(2));
        assertEquals(new Position(2, 1), text.position(3));
        assertEquals(new Position(2, 2), text.position(5));
        assertEquals(new Position(2, 3), text.position(6));
        assertEquals(new Position(3, 3), text.position(9));
    }

    @Test
    void a_place_before_the_start_or_past_the_end_is_the_start_or_the_end() {
        SourceText text = text("ab\ncd");

        assertEquals(new Position(1, 1), text.position(-5));
        assertEquals(new Position(2, 3), text.position(5));
        assertEquals(new Position(2, 3), text.position(Integer.MAX_VALUE));
    }

    @Test
    void a_last_line_end_opens_an_empty_line() {
        SourceText text = text("ab\n");

        assertEquals(2, text.lineCount());
        assertEquals(new Position(2, 1), text.position(3));
        assertEquals("", text.line(2));
    }

    @Test
    void an_empty_file_has_one_empty_line() {
        assertEquals(1, text("").lineCount());
        assertEquals("", text("").line(1));
        assertEquals(Position.START, text("").position(0));
    }

    @Test
    void every_way_to_end_a_line_is_the_same() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            SourceText text = text("a" + end + end + "b" + end);
            assertEquals("a\n\nb\n", text.content());
            assertEquals(4, text.lineCount());
            assertEquals("b", text.line(3));
        }
        assertEquals("a\n\nb", text("a\n\rb").content());
    }

    @Test
    void separators_that_editors_do_not_follow_end_no_line() {
        SourceText text = text("a\u2028b\u0085c\u000Bd\fe");

        assertEquals(1, text.lineCount());
        assertEquals(new Position(1, 10), text.position(9));
    }

    @Test
    void one_byte_order_mark_at_the_start_is_dropped() {
        assertEquals("a", text("\uFEFFa").content());
        assertEquals("\uFEFFa", text("\uFEFF\uFEFFa").content());
        assertEquals("a\uFEFF", text("a\uFEFF").content());
    }

    @Test
    void a_line_is_found_by_its_number() {
        SourceText text = text("one\ntwo\n\nfour");

        assertEquals("one", text.line(1));
        assertEquals("two", text.line(2));
        assertEquals("", text.line(3));
        assertEquals("four", text.line(4));
        assertEquals("", text.line(0));
        assertEquals("", text.line(5));
    }

    @Test
    void the_offset_of_a_code_point_is_found() {
        SourceText text = text("a🧭b");

        assertEquals(0, text.offsetOfCodePoint(0));
        assertEquals(1, text.offsetOfCodePoint(1));
        assertEquals(3, text.offsetOfCodePoint(2));
        assertEquals(4, text.offsetOfCodePoint(3));
        assertEquals(4, text.offsetOfCodePoint(99));
    }

    @Test
    void half_a_character_counts_as_one() {
        assertEquals(new Position(1, 3), text("\uD83Ea").position(2));
    }

    private static SourceText text(String raw) {
        return SourceText.of("content/a.md", raw);
    }
}
