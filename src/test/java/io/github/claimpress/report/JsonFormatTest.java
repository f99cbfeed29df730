package io.github.claimpress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
    private final Format format = Formats.JSON.format(true, "site/", "1.2.3");

    @Test
    void the_shape_is_the_promised_one() {
        assertEquals(
                "{\"version\":1,\"problems\":[{\"code\":\"unknown-verdict\",\"severity\":\"error\","
                        + "\"message\":\"the scale has no verdict fals\",\"path\":\"content/fact-checks/a.md\","
                        + "\"line\":4,\"column\":10,\"endLine\":4,\"endColumn\":14,\"help\":\"Did you mean false?\"}],"
                        + "\"errors\":1,\"warnings\":0}\n",
                format.show(List.of(Found.error().located())));
    }

    @Test
    void nothing_found_is_an_empty_list() {
        assertEquals("{\"version\":1,\"problems\":[],\"errors\":0,\"warnings\":0}\n", format.show(List.of()));
    }

    @Test
    void errors_and_warnings_are_counted_and_notes_are_not() throws JsonProcessingException {
        JsonNode json = read(Found.error(), Found.warning(), Found.warning(), Found.note());

        assertEquals(1, json.get("errors").asInt());
        assertEquals(2, json.get("warnings").asInt());
        assertEquals(4, json.get("problems").size());
        assertEquals("note", json.get("problems").get(3).get("severity").asText());
    }

    @Test
    void texts_of_strangers_come_back_as_they_were() throws JsonProcessingException {
        String hostile = "\"}],\"errors\":0} \\ \u0000\u001B[2J\n\u2028 </script> \u202E 🧭 Вигадка";
        JsonNode json = read(Found.error().saying(hostile).help(hostile));

        assertEquals(hostile, json.get("problems").get(0).get("message").asText());
        assertEquals(hostile, json.get("problems").get(0).get("help").asText());
        assertEquals(1, json.get("errors").asInt());
    }

    @Test
    void half_a_character_does_not_break_the_file() throws JsonProcessingException {
        JsonNode json = read(Found.error().saying("a\uD83Eb"));

        assertEquals("a\uFFFDb", json.get("problems").get(0).get("message").asText());
    }

    @Test
    void twenty_five_thousand_problems_are_fine() throws JsonProcessingException {
        String text = format.show(Collections.nCopies(25_000, Found.error().located()));

        assertEquals(25_000, new ObjectMapper().readTree(text).get("problems").size());
        assertTrue(text.endsWith("]" + ",\"errors\":25000,\"warnings\":0}\n"));
    }

    private JsonNode read(Found... problems) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(format.show(
                        List.of(problems).stream().map(Found::located).toList()));
    }
}
