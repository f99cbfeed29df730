package io.github.claimpress.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void a_text_without_faults_is_left_alone() {
        String text = "Bakı\tКиїв\n😀".substring(0, 10);
        assertSame(text, Characters.mended(text));
        assertSame(text, Characters.printable(text));
    }

    @Test
    void halves_of_surrogate_pairs_are_replaced_and_whole_pairs_kept() {
        assertEquals("\uFFFD😀\uFFFD", Characters.mended("\uDE00😀\uD83D"));
        assertEquals("\uFFFD😀\uFFFD", Characters.printable("\uDE00😀\uD83D"));
    }

    @Test
    void printable_text_has_no_characters_that_xml_forbids() {
        assertEquals("a\tb\nc\rd", Characters.printable("\u0000a\tb\nc\rd\u0001\u000B\u007F\u0085\uFFFE\uFFFF"));
    }

    @Test
    void mending_keeps_control_characters() {
        assertEquals("\u0001\uFFFD", Characters.mended("\u0001\uD800"));
    }
}
