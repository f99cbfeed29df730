package io.github.claimpress.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.model.VerdictScale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void verdicts_have_the_colours_of_the_pages() throws IOException {
        String tokens = Files.readString(Path.of("static/css/tokens.css"));
        for (String rating : VerdictScale.BUILT_IN.keys()) {
            int colour = Palette.of(Faces.of("A claim", rating, rating))[Palette.Tone.VERDICT.number((byte) 255)];
            String said = String.format(Locale.ROOT, "--v-%s: #%06x;", rating, colour);
            assertTrue(tokens.contains(said), () -> "the style sheet does not say " + said);
        }
    }

    @Test
    void every_tone_goes_from_paper_to_its_colour() {
        int[] colours = Palette.of(Faces.of("A claim"));
        for (Palette.Tone tone : Palette.Tone.values()) {
            assertEquals(0, tone.number((byte) 0));
            int before = 0x1000000;
            for (int coverage = 0; coverage < 256; coverage++) {
                int colour = colours[tone.number((byte) coverage)];
                assertTrue(colour <= before, "steps go down");
                before = colour;
            }
        }
        assertEquals(0x15191d, colours[Palette.Tone.INK.number((byte) 255)]);
        assertEquals(Palette.SIZE, Arrays.stream(colours).distinct().count(), "no number is wasted");
    }
}
