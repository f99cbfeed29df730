package io.github.claimpress.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.model.VerdictScale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPainterTest {
    private static final String ARABIC = "ستنتج أذربيجان قذائف من عيار 122 و152 ملم لأوكرانيا";

    private final CardPainter painter = new CardPainter();

    @Test
    void a_card_is_1200_by_630() {
        Picture card = Picture.of(Faces.of("A claim"));

        assertEquals(1200, card.image().getWidth());
        assertEquals(630, card.image().getHeight());
    }

    @Test
    void a_card_has_few_colours_and_among_them_ink_and_the_verdicts() {
        Picture card = Picture.of(Faces.of("A claim"));

        assertTrue(
                card.colours().size() <= 16,
                () -> "so many colours: " + card.colours().size());
        assertTrue(card.colours().contains(0x15191d), "no ink");
        assertEquals(0xb0102b, card.colour(600, 9), "the bar");
        assertEquals(Picture.PAPER, card.colour(600, 30), "below the bar");
        assertEquals(0x15191d, card.colour(600, 540), "the rule");
    }

    @Test
    void the_same_face_gives_the_same_bytes_whatever_was_drawn_before() {
        CardFace face = Faces.of("Azerbaijan will make shells for Ukraine");
        byte[] first = painter.paint(face);
        painter.paint(Faces.of(ARABIC, "true", "صحيح"));

        assertArrayEquals(first, painter.paint(face));
        assertArrayEquals(first, new CardPainter().paint(face));
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        CardFace face = Faces.of("Iğdır ilə İstanbul arasında, 1 000 000 avtomobil");
        byte[] here = painter.paint(face);
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            assertArrayEquals(here, painter.paint(face));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void cards_drawn_at_the_same_time_do_not_mix() {
        byte[] alone = painter.paint(Faces.of("Claim number 3"));

        assertTrue(IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> painter.paint(Faces.of("Claim number " + i % 4)))
                .anyMatch(card -> Arrays.equals(card, alone)));
        assertEquals(
                4,
                IntStream.range(0, 24)
                        .parallel()
                        .mapToObj(i -> Arrays.hashCode(painter.paint(Faces.of("Claim number " + i % 4))))
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Azərbaycan Ukrayna üçün 122 mm və 152 mm-lik artilleriya mərmiləri istehsal edəcək, deyə kanal yazır ",
                "Азербайджан вироблятиме для України снаряди калібру 122 та 152 мм, пише Джокер ДНР ",
                "ЩУКА ЖДЁТ ЮЖНЫХ ФЕРМЕРОВ ИЗ БАКУ, ЗАЯВЛЯЕТ ЖУРНАЛИСТ ЭКСПЕРТНОГО ЦЕНТРА МИНИСТЕРСТВА ",
                "საქართველო უკრაინას იარაღს აზერბაიჯანის გავლით გადასცემს, აცხადებს არხი ტელეგრამში ",
                "Հայաստանը Ռուսաստանին զենք է վաճառել Ադրբեջանի միջոցով, հայտարարում է ալիքը ",
                "ستنتج أذربيجان قذائف من عيار 122 و152 ملم لأوكرانيا بحسب قناة على تيليغرام ",
                "جمهوری آذربایجان برای اوکراین گلوله‌های ۱۵۲ میلی‌متری می‌سازد و می‌فروشد پچژ ",
                "According to a letter, Azerbaijan’s ministry of defence ordered the transfer of ammunition ",
                "@&%§$8g3@&%§$8g3 "
            })
    void a_long_claim_in_any_script_stays_below_25_kB(String claim) {
        String name = claim.substring(0, Math.min(claim.length(), 40));
        byte[] card = painter.paint(Faces.of(claim.repeat(6), "unverified", name, name, name, "29 September 2025"));

        assertTrue(card.length <= 25_000, () -> card.length + " bytes");
        Picture picture = Picture.of(card);
        assertEquals(0, picture.drawn(0, 525, 1200, 540), "the claim runs into the rule");
        assertEquals(0, picture.drawn(0, 230, 68, 540), "the claim leaves the margin at the left");
        assertEquals(0, picture.drawn(1132, 230, 1200, 540), "the claim leaves the margin at the right");
        assertEquals(0, picture.drawn(1132, 542, 1200, 630), "the foot leaves the margin");
        assertTrue(picture.drawn(72, 455, 1128, 520) > 1000, "the fourth line is empty");
    }

    @Test
    void a_megabyte_of_claim_costs_no_more_than_a_page() {
        assertArrayEquals(
                painter.paint(Faces.of("word ".repeat(200))), painter.paint(Faces.of("word ".repeat(200_000))));
    }

    @Test
    void a_claim_from_right_to_left_stands_at_the_right() {
        Picture card = Picture.of(Faces.of(ARABIC.substring(0, 14), "misleading", "مضلل"));

        assertTrue(card.drawn(1016, 84, 1128, 196) > 2000, "the mark");
        assertEquals(0, card.drawn(0, 84, 600, 196), "something stands where the mark is not");
        assertTrue(card.drawn(1000, 240, 1128, 320) > 300, "the claim begins at the right");
        assertEquals(0, card.drawn(0, 240, 600, 320), "the claim ends before the left");
    }

    @Test
    void a_latin_date_on_a_card_from_right_to_left_keeps_its_order() {
        CardFace face = Faces.of(ARABIC, "misleading", "مضلل", "", "", "29 July 2025");
        Picture mirrored = Picture.of(face);
        Picture usual = Picture.of(Faces.of("A claim", "misleading", "Misleading", "", "", "29 July 2025"));
        int[] there = columns(mirrored);
        int[] here = columns(usual);

        assertArrayEquals(here, there);
    }

    @Test
    void every_verdict_has_a_mark_of_its_own() {
        Set<String> seen = new HashSet<>();
        for (String rating : VerdictScale.BUILT_IN.keys()) {
            Picture card = Picture.of(Faces.of("A claim", rating, "Same"));
            int drawn = card.drawn(72, 84, 184, 196);
            assertTrue(drawn > 2500 && drawn < 11_500, () -> rating + " covers " + drawn);
            assertTrue(seen.add(outline(card)), () -> rating + " looks like another");
        }
        assertEquals(7, seen.size());
    }

    @Test
    void a_card_without_a_mark_begins_with_the_word() {
        Picture card = Picture.of(Faces.withoutMark("A claim", "Void"));

        assertTrue(card.drawn(72, 100, 250, 180) > 500);
        assertEquals(0x4c545b, card.colour(600, 9), "no verdict's colour");
    }

    @Test
    void a_rating_of_the_sites_own_wears_its_own_colour() {
        assertEquals(0x123456, Picture.of(Faces.coloured("#123456")).colour(600, 9));
        assertEquals(0x6a5800, Picture.of(Faces.coloured("")).colour(600, 9));
        assertEquals(0x6a5800, Picture.of(Faces.coloured("url(x)")).colour(600, 9));
    }

    @Test
    void a_claim_in_letters_that_we_lack_gives_way_to_the_title() {
        byte[] instead = painter.paint(Faces.withTitle("阿塞拜疆将为乌克兰制造炮弹", "Shells for Ukraine"));

        assertArrayEquals(painter.paint(Faces.withTitle("烏克蘭", "Shells for Ukraine")), instead);
        assertTrue(Picture.of(instead).drawn(72, 240, 1128, 320) > 500);
        assertEquals(0, Picture.of(Faces.withTitle("烏克蘭", "砲彈")).drawn(0, 231, 1200, 540));
    }

    @Test
    void a_verdict_in_letters_that_we_lack_gives_way_to_its_key() {
        assertArrayEquals(
                painter.paint(Faces.of("A claim", "false", "false")),
                painter.paint(Faces.of("A claim", "false", "错误")));
    }

    @Test
    void a_long_verdict_is_set_smaller() {
        Picture card = Picture.of(Faces.of("A claim", "mixed", "Partly right and partly wrong, so mixed"));

        assertEquals(0, card.drawn(1128, 84, 1200, 196));
        assertNotEquals(0, card.drawn(1000, 84, 1128, 196));
    }

    private static int[] columns(Picture card) {
        int first = 0;
        while (card.drawn(first, 550, first + 1, 630) == 0) {
            first++;
        }
        int from = first;
        return IntStream.range(0, 170)
                .map(x -> card.drawn(from + x, 550, from + x + 1, 630))
                .toArray();
    }

    private static String outline(Picture card) {
        StringBuilder outline = new StringBuilder();
        for (int y = 84; y < 196; y += 4) {
            for (int x = 72; x < 184; x += 4) {
                outline.append(card.colour(x, y) == Picture.PAPER ? ' ' : '#');
            }
        }
        return outline.toString();
    }
}
