package io.github.claimpress.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.text.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people who write articles get wrong in YAML, and what they are told. */
class YamlMistakesTest {
    @Test
    void a_tab_is_pointed_at() {
        error("claim:\n\ttext: a", "3:1-3:2", "a tab stands where only spaces may stand");
        error("a:\tb", "2:3-2:4", "a tab stands where only spaces may stand");
    }

    @Test
    void an_open_quotation_mark_is_shown_where_it_opens() {
        error("title: \"One\nclaim: two", "2:8-2:9", "the quotation mark that opens here is never closed");
        error("title: 'One\nclaim: two", "2:8-2:9", "the quotation mark that opens here is never closed");
    }

    @Test
    void quotation_marks_that_end_too_early_are_told_from_those_that_never_end() {
        String message = "text stands after the closing quotation mark of a value";
        error("title: \"He said \"no\" to it\"", "2:18-2:28", message);
        error("title: \"The bridge\" stands", "2:21-2:27", message);
        error("title: 'It's gone'", "2:12-2:19", message);
    }

    @Test
    void a_value_that_swallowed_the_lines_after_it_is_told_where_it_begins() {
        String message = "the quotation mark that opens here is never closed";
        error("title: 'One\nclaim: It's gone", "2:8-2:9", message);
        error("title: \"One\nclaim: \"two\"", "2:8-2:9", message);
    }

    @Test
    void a_colon_inside_a_value_is_pointed_at() {
        error("title: One: two", "2:11-2:12", "a colon followed by a space stands inside a value");
        error("sources: [{title: One: two}]", "2:22-2:23", "a colon followed by a space stands inside a value");
        error("title: One two:", "2:15-2:16", "a value ends with a colon");
    }

    @Test
    void curly_quotation_marks_do_not_count_and_the_help_says_so() {
        assertEquals(
                "Put straight quotation marks, \"…\", around the whole value; curly ones count as letters here.",
                Matter.fields("title: “One: two”").problems().get(0).help());
    }

    @Test
    void an_open_bracket_is_shown_where_it_opens() {
        error("countries: [AZ, UA\ntopics: [a]", "2:12-2:13", "the bracket that opens here is not closed");
        error("quote: {text: a\nclaim: b", "2:8-2:9", "the bracket that opens here is not closed");
        error("title: [", "2:8-2:9", "the bracket that opens here is not closed");
        error("countries: [AZ, {a: b", "2:17-2:18", "the bracket that opens here is not closed");
    }

    @Test
    void a_missing_comma_and_a_bracket_too_many_are_told_apart() {
        error("a: {b: \"c\" d: e}", "2:12-2:13", "a comma or a closing bracket is missing before this");
        error("a: {b: c}}", "2:10-2:11", "this bracket closes nothing");
        error("a: ]", "2:4-2:5", "this bracket closes nothing");
    }

    @Test
    void a_title_that_starts_with_a_bracket_needs_quotation_marks() {
        error("title: [Video] the bridge", "2:16-2:26", "text stands after the closing bracket of a value");
        error("title: {Video} the bridge", "2:16-2:26", "text stands after the closing bracket of a value");
        error("[Video]: a", "2:1-2:7", "the name of a field is a list");
    }

    @Test
    void a_colon_wants_a_space_behind_it() {
        error("title:One\npublished: a", "2:6-2:7", "no space stands after this colon");
        error("published: a\ntitle:One\nclaim: b", "3:6-3:7", "no space stands after this colon");
    }

    @Test
    void a_line_without_a_colon_is_shown_itself_and_not_the_one_after_it() {
        error("title: a\npublished\nclaim: b", "3:1-3:10", "this line has no colon, so it is no field");
        error("title:\nThe bridge\nclaim: b", "3:1-3:11", "this line has no colon, so it is no field");
    }

    @Test
    void a_line_in_a_column_of_its_own_is_shown() {
        String message = "this line starts in a column of its own";
        error("title: a\n published: b", "3:2-3:14", message);
        error("claim:\n  text: a\n    date: b", "4:5-4:12", message);
        error("sources:\n  - title: a\n   url: b", "4:4-4:10", message);
        error("  title: a\nclaim: b", "3:1-3:9", message);
        error("a: [b]\n  - c", "3:3-3:6", message);
    }

    @Test
    void a_field_among_the_items_of_a_list_is_shown() {
        error("sources:\n  - a\n  title: b", "4:3-4:11", "a field stands among the items of a list");
        error("- a\nb: c", "3:1-3:5", "a field stands among the items of a list");
    }

    @Test
    void signs_that_yaml_keeps_for_itself_are_named() {
        error("a: @ministry", "2:4-2:5", "a value starts with @, which has a meaning of its own here");
        error("a: `code`", "2:4-2:5", "a value starts with `, which has a meaning of its own here");
        error("a: %5", "2:4-2:5", "a value starts with %, which has a meaning of its own here");
        error("a: *Breaking* news", "2:4-2:5", "a value starts with *, which has a meaning of its own here");
        error("a: ? is it", "2:4-2:5", "a value starts with ?, which has a meaning of its own here");
        error("a: , and", "2:4-2:5", "a value starts with a comma, which has a meaning of its own here");
        error("a: - b", "2:4-2:5", "a value starts with a hyphen and a space, which begin an item of a list");
        error("a: | text", "2:4-2:5", "text follows the sign | on the same line");
        error("a: > text", "2:4-2:5", "text follows the sign > on the same line");
    }

    @Test
    void a_backslash_that_cannot_stand_there_is_pointed_at() {
        error("a: \"C:\\Users\\bridge\"", "2:7-2:8", "a backslash stands before a character that it cannot go with");
        error("a: \"b\\c\"", "2:6-2:7", "a backslash stands before a character that it cannot go with");
    }

    @Test
    void habits_from_elsewhere_are_met() {
        error("title: \"a\",\nclaim: b", "2:11-2:12", "a comma stands after the value");
        error("title: a\n...\nclaim: b", "4:1-4:9", "something stands after a line ..., which ends the fields");
    }

    @Test
    void an_invisible_character_beside_a_name_is_told() {
        error("a:\n\u00A0\u00A0b: c", "3:1-3:2", "the invisible character U+00A0 stands beside the name of a field");
        error("\u200Btitle: c", "2:1-2:2", "the invisible character U+200B stands beside the name of a field");
        error("title\u00A0: c", "2:6-2:7", "the invisible character U+00A0 stands beside the name of a field");
    }

    @Test
    void a_list_whose_hyphens_lack_their_spaces_is_told() {
        error(
                "topics:\n  -arms\n  -bridges",
                "3:3-3:4",
                "no space stands after this hyphen, so it does not begin an item of a list");
        assertEquals(List.of(), Matter.fields("a: -5").said());
    }

    @Test
    void a_word_lost_to_a_mark_is_told() {
        error("title: &Bridge fell", "2:8-2:9", "a value starts with &, so its first word is left out");
    }

    @Test
    void words_lost_to_a_comment_are_a_warning_and_a_comment_with_a_space_is_none() {
        String said = " warning yaml-syntax: the words from # on are a comment, so they are left out";

        assertEquals(
                List.of("2:10-2:17" + said), Matter.fields("title: B #2 fell").said());
        assertEquals(List.of("2:8-2:10" + said), Matter.fields("title: #1").said());
        assertEquals(
                List.of("3:9-3:11" + said), Matter.fields("list:\n  - \"b\" #c").said());
        assertEquals(
                List.of(),
                Matter.fields("a: b # c\n# d\n#e\nf: g#h\ni: 'j #k'\nl: |\n  m #n\n#o\np: https://e.org/#q")
                        .said());
    }

    @Test
    void whatever_is_cut_off_or_put_in_there_is_an_answer_with_a_place_in_the_file() {
        String whole =
                "title: \"a\"\nclaim: {text: 'b', n: [1, 2]}\nlist:\n  - c: d\n    e: |\n      f\n  - &g h\n  - *g";
        for (int cut = 0; cut <= whole.length(); cut++) {
            answered(whole.substring(0, cut));
            answered(whole.substring(cut));
            for (String sign : List.of(
                    "\"", "'", "[", "}", ":", ": ", "\n", "- ", "\t", "*", "&", "!", "%", "\\", "🧭", "\u0000")) {
                answered(whole.substring(0, cut) + sign + whole.substring(cut));
            }
        }
    }

    private static void answered(String fields) {
        Matter matter = Matter.fields(fields);
        assertTrue(matter.read() != null || !matter.problems().isEmpty(), fields);
        Position end = matter.file().position(Integer.MAX_VALUE);
        Locator locator = new Locator(matter.file());
        matter.problems().stream().map(locator::locate).forEach(located -> {
            assertTrue(located.start().compareTo(located.end()) <= 0, fields);
            assertTrue(located.end().compareTo(end) <= 0, fields);
        });
    }

    private static void error(String fields, String place, String message) {
        assertEquals(
                List.of(place + " error yaml-syntax: " + message),
                Matter.fields(fields).said());
    }
}
