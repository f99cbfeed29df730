package io.github.claimpress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static String text(String value) {
        return JsonWriter.text(json -> json.object(() -> json.text("a", value)));
    }

    @Test
    void nothing_in_a_text_can_end_a_script_element_or_open_a_comment() {
        String json = text("</script><!-- & ]]> \u2028\u2029");
        assertEquals("{\"a\":\"\\u003C/script\\u003E\\u003C!-- \\u0026 ]]\\u003E \\u2028\\u2029\"}", json);
    }

    @Test
    void another_reader_gets_back_what_was_written() throws IOException {
        String value = "</script> \"quoted\" \\ \u0000\u0001\u001F\u007F\n ə Ґ 😀 \u2028";
        assertEquals(value, new ObjectMapper().readTree(text(value)).get("a").textValue());
    }

    @Test
    void half_a_surrogate_pair_becomes_a_replacement_character() {
        assertEquals("{\"a\":\"x\uFFFDy\uFFFD😀\"}", text("x\uD83Dy\uDE00😀"));
    }

    @Test
    void a_pair_is_kept_whole_wherever_it_falls_in_a_long_text() throws IOException {
        for (int before = 0; before < 8; before++) {
            String value = "x".repeat(before) + "əя<😀".repeat(5_000);
            String json = text(value);
            assertEquals(value, new ObjectMapper().readTree(json).get("a").textValue());
            assertFalse(json.contains("\\uD83D"), "escaped a pair");
        }
    }

    @Test
    void names_are_as_safe_as_texts() {
        String json = JsonWriter.text(out -> out.object(() -> out.text("</script>\uD800", "b")));
        assertEquals("{\"\\u003C/script\\u003E\uFFFD\":\"b\"}", json);
    }

    @Test
    void what_is_absent_is_left_out() {
        String json = JsonWriter.text(out -> out.object(() -> {
            out.text("a", (String) null);
            out.number("b", null);
            out.texts("c", List.of());
            out.flag("d", false);
            out.number("e", 0);
        }));
        assertEquals("{\"d\":false,\"e\":0}", json);
    }

    @Test
    void several_values_are_lines_and_the_stream_stays_open() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        try (JsonWriter json = JsonWriter.compact(bytes)) {
            json.object(() -> json.text("a", "1"));
            json.array(() -> {
                json.item(2);
                json.item("3");
            });
        }
        assertEquals("{\"a\":\"1\"}\n[2,\"3\"]\n", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void pretty_json_has_the_same_line_ends_on_every_system() throws IOException {
        String system = System.getProperty("line.separator");
        System.setProperty("line.separator", "\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter json = JsonWriter.pretty(bytes)) {
            json.object(() -> {
                json.array("a", () -> json.item(1));
                json.object("b", () -> {});
            });
        } finally {
            System.setProperty("line.separator", system);
        }
        String written = bytes.toString(StandardCharsets.UTF_8);
        assertFalse(written.contains("\r"), written);
        assertEquals("{\n  \"a\": [\n    1\n  ],\n  \"b\": {}\n}\n", written);
        JsonNode read = new ObjectMapper().readTree(written);
        assertEquals(1, read.get("a").get(0).intValue());
    }
}
