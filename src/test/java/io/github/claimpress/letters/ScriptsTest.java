package io.github.claimpress.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
    @Test
    void a_cyrillic_letter_in_a_latin_name_is_found() {
        assertEquals(
                Optional.of(new Scripts.MixedWord("Аzerbaijan", 'А', UnicodeScript.CYRILLIC)),
                Scripts.firstMixedWord("Republic of Аzerbaijan"));
    }

    @Test
    void a_latin_letter_in_a_cyrillic_name_is_found() {
        assertEquals(
                Optional.of(new Scripts.MixedWord("Киeв", 'e', UnicodeScript.LATIN)),
                Scripts.firstMixedWord("город Киeв"));
    }

    @Test
    void a_greek_letter_in_a_latin_name_is_found() {
        assertEquals("Βaku", Scripts.firstMixedWord("Βaku").orElseThrow().word());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bakı",
                "Київ",
                "Άγκυρα",
                "IT-компания",
                "Ту-154M",
                "RBC-Україна",
                "Ə. Əliyev",
                "COVID-19",
                "5 µm",
                "й",
                "اذربایجان",
                "Caliber.Az"
            })
    void words_of_one_script_are_left_alone(String text) {
        // In the aircraft's name a digit parts the letters.
        assertTrue(Scripts.firstMixedWord(text).isEmpty());
    }
}
