package io.github.claimpress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

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

    @Test
    void another_reader_finds_any_tree_again_in_both_layouts() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            JsonNode tree = tree(new Random(seed), 0);
            ByteArrayOutputStream pretty = new ByteArrayOutputStream();
            try (JsonWriter json = JsonWriter.pretty(pretty)) {
                write(json, tree);
            }
            ByteArrayOutputStream compact = new ByteArrayOutputStream();
            try (JsonWriter json = JsonWriter.compact(compact)) {
                write(json, tree);
            }
            assertEquals(tree, new ObjectMapper().readTree(pretty.toByteArray()), "pretty, seed " + seed);
            assertEquals(tree, new ObjectMapper().readTree(compact.toByteArray()), "compact, seed " + seed);
        }
    }

    private static JsonNode tree(Random random, int depth) {
        int kind = random.nextInt(depth < 4 ? 7 : 4);
        return switch (kind) {
            case 0 -> NODES.numberNode(random.nextLong());
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.nullNode();
            case 3 -> NODES.textNode(letters(random, random.nextInt(40)));
            case 4 -> {
                ArrayNode items = NODES.arrayNode();
                int count = random.nextInt(1 + (64 >> depth));
                for (int i = 0; i < count; i++) {
                    items.add(tree(random, depth + 1));
                }
                yield items;
            }
            default -> {
                ObjectNode members = NODES.objectNode();
                int count = random.nextInt(1 + (64 >> depth));
                for (int i = 0; i < count; i++) {
                    JsonNode member = tree(random, depth + 1);
                    if (!member.isNull()) {
                        members.set(letters(random, 3), member);
                    }
                }
                yield members;
            }
        };
    }

    private static String letters(Random random, int count) {
        int[] some = {
            'a', '"', '\\', '<', '\n', 0, 0x1F, 0x7F, 0xE9, 0x431, 0x2027, 0x2028, 0x2029, 0x202A, 0xFFFF, 0x1F600
        };
        return IntStream.range(0, count)
                .map(i -> some[random.nextInt(some.length)])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void write(JsonWriter json, JsonNode value) throws IOException {
        switch (value.getNodeType()) {
            case OBJECT -> json.object(() -> members(json, value));
            case ARRAY -> json.array(() -> items(json, value));
            case NUMBER -> json.item(value.longValue());
            case BOOLEAN -> json.item(value.booleanValue());
            case STRING -> json.item(value.textValue());
            default -> json.nothing();
        }
    }

    private static void items(JsonWriter json, JsonNode list) throws IOException {
        for (JsonNode item : list) {
            write(json, item);
        }
    }

    private static void members(JsonWriter json, JsonNode object) throws IOException {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = member.getKey();
            JsonNode value = member.getValue();
            switch (value.getNodeType()) {
                case OBJECT -> json.object(name, () -> members(json, value));
                case ARRAY -> json.array(name, () -> items(json, value));
                case NUMBER -> json.number(name, value.longValue());
                case BOOLEAN -> json.flag(name, value.booleanValue());
                default -> json.text(name, value.textValue());
            }
        }
    }
}
