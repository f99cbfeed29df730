package io.github.claimpress.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class YamlTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "",
                " ",
                "true",
                "No",
                "null",
                "~",
                "1e3",
                "2024",
                "1:30",
                "0x1F",
                "a: b",
                "a #b",
                "- a",
                "[a]",
                "{a",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a",
                "\"a\"",
                "it's",
                "back\\slash",
                "tab\tend",
                "two\nlines",
                "\u202Eabc",
                "\u2028",
                "\uFEFF",
                "Ən yaxşı 😀",
                "https://example.org/?a=b#c",
                "a:",
                ":a",
                "---",
                "a,b",
                "2025-08",
                "x.y",
                "…"
            })
    void a_text_comes_back_as_the_same_text_alone_and_among_others(String text) {
        String written = YamlText.of(text);

        assertEquals(Map.of("a", text), new Yaml().load("a: " + written));
        assertEquals(Map.of("a", Map.of("b", text, "c", "d")), new Yaml().load("a: {b: " + written + ", c: d}"));
        assertFalse(written.contains("\n"));
        assertFalse(written.contains("\u202E"));
    }
}
