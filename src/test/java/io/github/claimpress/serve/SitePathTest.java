package io.github.claimpress.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @CsvSource({
        "/, ''",
        "/index.html, index.html",
        "/fact-checks/a/, fact-checks/a/",
        "/fact-checks/a, fact-checks/a",
        "//evil.example/, evil.example/",
        "/a//b, a/b",
        "/a/./b, a/b",
        "/a/b/.., a/",
        "/a/b/../c, a/c",
        "/a/%2e%2E/b, b",
        "/a%2Fb, a/b",
        "/%D2%B3%C9%99.png, ҳə.png",
        "/a%20b, a b",
    })
    void a_path_is_decoded_once_and_its_dots_are_taken_out(String raw, String path) {
        assertEquals(Optional.of(path), SitePath.of(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "*",
                "/..",
                "/../etc/passwd",
                "/a/../../b",
                "/%2e%2e/b",
                "/..%2fb",
                "/a/..%2f..%2fb",
                "/a\\b",
                "/%5c..%5cb",
                "/a%00.html",
                "/a%0Ab",
                "/a%7F",
                "/%",
                "/%4",
                "/%4g",
                "/%ff",
                "/%c0%ae%c0%ae/b",
                "/%ed%a0%80",
                "/ə",
            })
    void what_is_no_path_of_a_file_is_none(String raw) {
        assertEquals(Optional.empty(), SitePath.of(raw));
    }

    @Test
    void what_was_encoded_twice_stays_a_name() {
        assertEquals(Optional.of("a/%2e%2e/b"), SitePath.of("/a/%252e%252e/b"));
    }
}
