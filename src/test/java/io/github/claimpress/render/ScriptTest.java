package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void the_script_of_a_language_decides_its_direction() {
        assertEquals("rtl", Script.direction("ar"));
        assertEquals("rtl", Script.direction("fa-IR"));
        assertEquals("rtl", Script.direction("az-Arab"));
        assertEquals("ltr", Script.direction("ur-Latn"));
        assertEquals("ltr", Script.direction("az"));
    }

    @Test
    void a_text_without_a_letter_of_the_script_is_not_in_the_language() {
        assertFalse(Script.fits("An English title", "ru"));
        assertTrue(Script.fits("Заголовок", "ru"));
        assertTrue(Script.fits("Any words", "az"));
        assertFalse(Script.fits("123", "ka-GE"));
        assertFalse(Script.fits("EU East об обвинении", "en"));
        assertTrue(Script.fits("The paper Зоря says no", "en"));
        assertFalse(Script.fits("Azərbaycan barədə", "en"));
        assertFalse(Script.fits("о словах Алиева про самолёт", "uk"));
    }
}
