package io.github.claimpress.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    @Test
    void every_scalar_stays_the_text_that_was_written() {
        Matter matter = Matter.fields("""
                verdict: false
                country: NO
                slug: 1e3
                time: 12:30
                number: 012
                date: 2025-08-01
                quoted: "a\\tb \\u0410"
                single: 'It''s'\
                """);

        assertEquals(List.of(), matter.said());
        assertEquals("false", matter.text("verdict"));
        assertEquals("NO", matter.text("country"));
        assertEquals("1e3", matter.text("slug"));
        assertEquals("12:30", matter.text("time"));
        assertEquals("012", matter.text("number"));
        assertEquals("2025-08-01", matter.text("date"));
        assertEquals("a\tb А", matter.text("quoted"));
        assertEquals("It's", matter.text("single"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ~", " null", " Null", " ''", " \"\""})
    void a_value_that_says_nothing_is_absent(String value) {
        assertTrue(((YamlNode.Scalar) Matter.fields("a:" + value).value("a")).isAbsent());
    }

    @ParameterizedTest
    @ValueSource(strings = {" 'null'", " \"~\"", " no", " 0", " ' '"})
    void anything_else_is_present(String value) {
        assertFalse(((YamlNode.Scalar) Matter.fields("a:" + value).value("a")).isAbsent());
    }

    @Test
    void values_may_run_over_several_lines() {
        Matter matter = Matter.fields("""
                plain: one
                  two
                kept: |
                  one

                  two
                folded: >-
                  one
                  two\
                """);

        assertEquals("one two", matter.text("plain"));
        assertEquals("one\n\ntwo\n", matter.text("kept"));
        assertEquals("one two", matter.text("folded"));
    }

    @Test
    void the_text_begins_after_the_second_line_of_hyphens() {
        Matter matter = Matter.file("---  \ntitle: a\n--- \nText\n---\nmore");

        assertEquals(
                "Text\n---\nmore",
                matter.file().content().substring(matter.read().bodyStart()));
    }

    @Test
    void a_file_may_end_with_its_front_matter() {
        Matter matter = Matter.file("---\ntitle: a\n---");

        assertEquals("a", matter.text("title"));
        assertEquals(matter.file().content().length(), matter.read().bodyStart());
    }

    @Test
    void a_front_matter_without_fields_is_empty_and_no_mistake() {
        assertEquals(List.of(), Matter.file("---\n---\nText").said());
        assertEquals(
                List.of(),
                Matter.file("---\n# only a comment\n\n---\nText").read().root().pairs());
    }

    @Test
    void a_file_without_front_matter_says_so() {
        assertEquals(
                List.of(
                        "1:1-1:5 error missing-front-matter: the file does not start with a line of three hyphens, ---"),
                Matter.file("Text\n---\ntitle: a\n---\n").said());
        assertEquals(
                List.of(
                        "1:1-1:5 error missing-front-matter: the file does not start with a line of three hyphens, ---"),
                Matter.file("----\ntitle: a\n----\n").said());
        assertEquals(
                List.of("1:1-1:1 error missing-front-matter: something stands above the first line ---"),
                Matter.file("\n---\ntitle: a\n---\n").said());
        assertEquals(
                List.of("1:1-1:4 error missing-front-matter: the second line ---, which ends the fields, is missing"),
                Matter.file("---\ntitle: a\n\nText").said());
        assertEquals(
                List.of(
                        "1:1-1:1 error missing-front-matter: the file does not start with a line of three hyphens, ---"),
                Matter.file("").said());
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_change_nothing() {
        Matter matter = Matter.file("\uFEFF---\r\ntitle: a\r\nkept: |\r\n  b\r\n  c\r\n---\r\nText\r\n");

        assertEquals("a", matter.text("title"));
        assertEquals("b\nc\n", matter.text("kept"));
        assertEquals("Text\n", matter.file().content().substring(matter.read().bodyStart()));
    }

    @Test
    void places_are_right_after_emoji() {
        Matter matter = Matter.fields("title: 🧭🧭 \"x\"\nnext: 🧭 # 🧭\nlast: 'y'");

        assertEquals("🧭🧭 \"x\"", matter.source("title"));
        assertEquals("🧭", matter.source("next"));
        assertEquals("'y'", matter.source("last"));
        assertEquals(
                List.of("3:8-3:9 error yaml-syntax: a colon followed by a space stands inside a value"),
                Matter.fields("a: 🧭\nb: 🧭🧭 и: x").said());
    }

    @Test
    void the_separators_of_other_systems_are_spaces_and_end_no_line() {
        Matter matter = Matter.fields("title: a\u2028b\u2029c\u0085d: e");

        assertEquals(
                List.of("2:15-2:16 error yaml-syntax: a colon followed by a space stands inside a value"),
                matter.said());
        assertEquals("a b c d", Matter.fields("title: a\u2028b\u2029c\u0085d").text("title"));
        assertEquals("e", Matter.fields("title: 'a\u2028'\nd: e").text("d"));
    }

    @Test
    void a_control_character_is_named_with_its_place() {
        assertEquals(
                List.of("2:10-2:11 error yaml-syntax: the character U+0007 cannot stand in a front matter"),
                Matter.fields("title: 🧭a\u0007b").said());
        assertEquals(
                List.of("3:2-3:3 error yaml-syntax: the character U+0000 cannot stand in a front matter"),
                Matter.fields("title: " + "🧭".repeat(3000) + "\nb\u0000: c").said());
        assertEquals(
                List.of("2:8-2:9 error yaml-syntax: the character U+FFFE cannot stand in a front matter"),
                Matter.fields("title: \uFFFE").said());
    }

    @Test
    void a_key_written_twice_is_told_each_time_and_the_first_value_counts() {
        Matter matter = Matter.fields("a: 1\nb: {c: 1, c: 2}\na: 2\n\"a\": 3");

        assertEquals(
                List.of(
                        "3:11-3:12 error duplicate-key: the field “c” stands here for the second time",
                        "4:1-4:2 error duplicate-key: the field “a” stands here for the second time",
                        "5:1-5:4 error duplicate-key: the field “a” stands here for the second time"),
                matter.said());
        assertEquals("1", matter.text("a"));
    }

    @Test
    void a_value_can_be_said_once_and_used_again() {
        Matter matter = Matter.fields("a: &x [1, 2]\nb: *x");

        assertEquals(List.of(), matter.said());
        assertEquals(matter.value("a"), matter.value("b"));
    }

    @Test
    void a_list_that_contains_itself_is_refused() {
        assertEquals(
                List.of("2:8-2:10 error yaml-syntax: the reference *x points to nothing that stands before it"),
                Matter.fields("a: &x [*x]").said());
    }

    @Test
    void too_many_references_are_refused() {
        assertEquals(
                List.of(),
                Matter.fields("a: &x 1\nb: [" + "*x, ".repeat(10) + "]").said());
        assertEquals(
                List.of("3:45-3:52 error too-many-aliases: more than 10 references (*name) stand in one front matter"),
                Matter.fields("a: &x 1\nb: [" + "*x, ".repeat(11) + "*x]").said());
    }

    @Test
    void deep_nesting_is_refused() {
        assertEquals(
                List.of(),
                Matter.fields("a: " + "[".repeat(19) + "]".repeat(19)).said());
        assertEquals(
                List.of(
                        "2:23-2:24 error too-deep: brackets or indentations stand inside each other here, more than 20 of them"),
                Matter.fields("a: " + "[".repeat(20) + "]".repeat(20)).said());
        assertEquals(1, Matter.fields("a: " + "[".repeat(30_000)).said().size());
        assertEquals(1, Matter.fields("- ".repeat(30_000)).said().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!java.net.URL [x]", "!!str x", "!Important text", "!!set {a}"})
    void types_are_refused(String value) {
        assertEquals(
                List.of(
                        "2:4-2:" + (4 + value.length())
                                + " error yaml-syntax: a value starts with an exclamation mark, which has a meaning of its own here"),
                Matter.fields("a: " + value).said());
    }

    @Test
    void a_front_matter_is_at_most_64_KiB_long_in_UTF_8() {
        assertEquals(List.of(), Matter.fields("a: " + "x".repeat(60_000)).said());
        assertEquals(
                List.of("2:1-2:60004 error too-large: the fields above the text are longer than 64 KB"),
                Matter.fields("a: " + "я".repeat(60_000)).said());
    }

    @Test
    void a_yaml_file_is_at_most_one_mebibyte_long() {
        Problems problems = new Problems();
        assertNull(FrontMatter.ofYaml(SourceText.of("site.yml", "a: " + "x".repeat(4_000_000)), problems));
        assertEquals("the file is longer than 1,024 KB", problems.all().get(0).message());
        assertNotNull(FrontMatter.ofYaml(SourceText.of("site.yml", "a: " + "x".repeat(1_000_000)), problems));
    }

    @Test
    void a_list_or_a_text_where_fields_should_be_is_told() {
        assertEquals(
                List.of("2:1-3:4 error yaml-syntax: here should be fields such as \"title: …\", but it is a list"),
                Matter.fields("- a\n- b").said());
        assertEquals(
                List.of("2:1-2:10 error yaml-syntax: here should be fields such as \"title: …\", but it is a text"),
                Matter.fields("title = a").said());
    }

    @Test
    void a_yaml_file_is_read_from_its_first_to_its_last_line_and_holds_one_document() {
        Problems problems = new Problems();
        FrontMatter read = FrontMatter.ofYaml(SourceText.of("site.yml", "title: a\n"), problems);
        FrontMatter two = FrontMatter.ofYaml(SourceText.of("site.yml", "title: a\n---\ntitle: b\n"), problems);

        assertEquals("a", ((YamlNode.Scalar) read.nearest(FieldPath.of("title"))).text());
        assertNull(two);
        assertEquals(
                "something stands after the end of the fields",
                problems.all().get(0).message());
    }

    @Test
    void a_path_leads_to_its_node_or_to_the_nearest_around_it() {
        FrontMatter read = Matter.fields("sources:\n  - url: a\n  - url: b").read();
        FieldPath second = FieldPath.of("sources").item(1);

        assertEquals("b", ((YamlNode.Scalar) read.nearest(second.child("url"))).text());
        assertEquals(read.nearest(second), read.nearest(second.child("title")));
        assertEquals(
                read.nearest(FieldPath.of("sources")),
                read.nearest(FieldPath.of("sources").item(7)));
        assertEquals(read.root(), read.nearest(FieldPath.of("absent").child("deep")));
        assertEquals("url", read.key(second.child("url")).text());
        assertNull(read.key(second));
        assertNull(read.key(FieldPath.of("absent")));
    }
}
