package io.github.claimpress.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LegibleTest {
    private static final CardFonts FONTS = CardFonts.loaded();

    @Test
    void emoji_and_invisible_characters_go_without_a_trace() {
        assertEquals("Breaking now", shown("🔥 Breaking\u200b \u202e🇦🇿 now\u0007 👨‍👩‍👧😂"));
    }

    @Test
    void white_space_is_one_space() {
        assertEquals("a b c", shown("  a\n\n\tb \u2003 c\r\n"));
    }

    @Test
    void a_word_that_the_font_lacks_leaves_an_ellipsis() {
        assertEquals("the word … was used", shown("the word 中国 was used"));
    }

    @Test
    void signs_of_money_and_fancy_letters_are_said_in_plain_ones() {
        assertEquals("5 AZN, 3 GEL, bold Full", shown("5 ₼, 3 ₾, 𝐛𝐨𝐥𝐝 Ｆｕｌｌ"));
    }

    @Test
    void letters_of_our_languages_are_all_there() {
        for (String text : new String[] {
            "Əə Ğğ Iı İi Öö Şş Üü Çç",
            "Її Єє Ґґ Ёё Ўў Ӏ",
            "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
            "Աա Բբ Գգ Դդ Եե և ֏",
            "ءآأؤإئابةتثجحخد پچژکگی ۰۱۲",
            "„“ «» … — ’ € ₽ ₴"
        }) {
            Legible legible = Legible.in(FONTS.serif(), FONTS.sans(), text);
            assertNotNull(legible, text);
            assertEquals(0, legible.lost(), text);
        }
    }

    @Test
    void the_face_with_more_of_the_letters_serves() {
        assertEquals(
                FONTS.serif(),
                Legible.in(FONTS.serif(), FONTS.sans(), "Azərbaycan").font());
        assertEquals(
                FONTS.sans(),
                Legible.in(FONTS.serif(), FONTS.sans(), "أذربيجان").font());
    }

    @Test
    void a_text_of_which_most_is_lost_is_not_shown() {
        assertNull(Legible.in(FONTS.serif(), FONTS.sans(), "阿塞拜疆将为乌克兰 ABC"));
        assertNull(Legible.in(FONTS.serif(), FONTS.sans(), " 🔥 "));
        assertNull(Legible.in(FONTS.serif(), FONTS.sans(), ""));
    }

    @Test
    void towers_of_marks_are_cut_down() {
        assertEquals(4, shown("x" + "\u0323\u0304".repeat(40) + "b").length());
    }

    @Test
    void half_a_character_does_no_harm() {
        assertEquals("ab", shown("a\ud83db"));
        assertTrue(shown("x".repeat(399) + "🔥🔥").length() <= 400);
    }

    @Test
    void most_letters_decide_which_way_a_text_runs() {
        assertTrue(legible("Telegram: ستنتج أذربيجان قذائف").isRightToLeft());
        assertFalse(legible("The word ستنتج is Arabic").isRightToLeft());
        assertFalse(legible("2025").isRightToLeft());
    }

    private static Legible legible(String text) {
        Legible legible = Legible.in(FONTS.serif(), FONTS.sans(), text);
        assertNotNull(legible, text);
        return legible;
    }

    private static String shown(String text) {
        return legible(text).text();
    }
}
