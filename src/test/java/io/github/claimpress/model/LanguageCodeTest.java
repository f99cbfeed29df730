package io.github.claimpress.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "az", "az-Cyrl", "pt-BR", "zh-Hans-CN", "crh", "rue"})
    void a_language_has_the_shortest_code_that_there_is(String code) {
        assertTrue(LanguageCode.isOne(code));
    }

    @ParameterizedTest
    @CsvSource({"ua, uk", "ukr, uk", "aze, az", "eng, en", "cz, cs", "ua-UA, uk"})
    void another_code_is_told_by_the_one_that_was_meant(String code, String meant) {
        assertFalse(LanguageCode.isOne(code));
        assertEquals(Optional.of(meant), LanguageCode.meant(code));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, en",
        "pt-br, pt-BR",
        "PT-BR, pt-BR",
        "zh-hant-tw, zh-Hant-TW",
        "en-X-AB-CD, en-x-ab-cd",
        "en-, en-",
        "sl-Rozaj, sl-rozaj"
    })
    void capitals_make_no_other_language(String code, String spelled) {
        assertEquals(spelled, LanguageCode.spelled(code));
        assertEquals(spelled, LanguageCode.spelled(spelled));
    }

    @Test
    void what_means_nothing_is_none() {
        assertFalse(LanguageCode.isOne("xx"));
        assertEquals(Optional.empty(), LanguageCode.meant("xx"));
        assertFalse(LanguageCode.isOne("English"));
    }
}
