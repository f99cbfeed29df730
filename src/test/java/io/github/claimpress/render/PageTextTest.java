package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private static final String LETTERS = "a<&é\u0259Ж\u0648ა漢\u2192\uD83D\uDE00\uD83D\uDE00";

    @Test
    void letters_of_every_length_become_what_the_platform_makes_of_them() {
        PageText page = new PageText();
        page.write(LETTERS);
        assertEquals(LETTERS, new String(page.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void half_of_a_pair_alone_is_a_question_mark() {
        for (String torn : new String[] {"\uD83D", "\uDE00", "a\uD83Db", "\uD83D\uD83D\uDE00", "\uDE00\uD83D"}) {
            PageText page = new PageText();
            page.write(torn);
            assertArrayEquals(torn.getBytes(StandardCharsets.UTF_8), page.bytes(), torn);
        }
    }

    @Test
    void a_text_may_come_in_pieces_of_any_size() {
        Random random = new Random(7);
        StringBuilder whole = new StringBuilder();
        PageText page = new PageText();
        while (whole.length() < 200_000) {
            int start = random.nextInt(LETTERS.length());
            int end = start + random.nextInt(LETTERS.length() - start + 1);
            String piece = LETTERS.substring(start, end);
            whole.append(piece);
            switch (random.nextInt(3)) {
                case 0 -> page.write(piece);
                case 1 -> page.write(piece.toCharArray(), 0, piece.length());
                default -> piece.chars().forEach(page::write);
            }
        }
        assertArrayEquals(whole.toString().getBytes(StandardCharsets.UTF_8), page.bytes());
    }
}
