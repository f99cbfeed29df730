package io.github.claimpress.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.Pictures;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StrippedTest {
    private static final Map<Format, byte[]> TALKING = Map.of(
            Format.PNG, Pictures.talkingPng(),
            Format.JPEG, Pictures.talkingJpeg(6),
            Format.GIF, Pictures.talkingGif(),
            Format.WEBP, Pictures.talkingWebp());

    @Test
    void nothing_is_left_of_what_a_file_tells_beside_the_picture() {
        TALKING.forEach((format, file) -> {
            assertTrue(Pictures.letters(file).contains("a-photographer"), format::word);
            assertFalse(Pictures.letters(stripped(format, file)).contains("a-photographer"), format::word);
        });
    }

    @Test
    void the_pixels_are_the_same() {
        for (Format format : new Format[] {Format.PNG, Format.JPEG, Format.GIF}) {
            byte[] file = TALKING.get(format);
            assertArrayEquals(Pictures.pixels(file), Pictures.pixels(stripped(format, file)), format::word);
        }
    }

    @Test
    void a_file_without_metadata_stays_as_it_is() {
        assertArrayEquals(Pictures.plain("png"), stripped(Format.PNG, Pictures.plain("png")));
        assertArrayEquals(Pictures.plain("jpg"), stripped(Format.JPEG, Pictures.plain("jpg")));
        assertArrayEquals(Pictures.plain("gif"), stripped(Format.GIF, Pictures.plain("gif")));
    }

    @Test
    void stripping_twice_is_stripping_once() {
        TALKING.forEach((format, file) -> {
            byte[] once = stripped(format, file);
            assertArrayEquals(once, stripped(format, once), format::word);
        });
    }

    @Test
    void the_size_is_known() {
        assertEquals(63, Stripped.of(Format.PNG, Pictures.plain("png")).pixels());
        assertEquals(63, Stripped.of(Format.JPEG, Pictures.plain("jpg")).pixels());
        assertEquals(63, Stripped.of(Format.GIF, Pictures.plain("gif")).pixels());
        assertEquals(1, Stripped.of(Format.WEBP, Pictures.talkingWebp()).pixels());
        assertEquals(
                70000L * 70000,
                Stripped.of(Format.PNG, Pictures.pngOfSize(70000, 70000)).pixels());
    }

    @Test
    void a_photograph_taken_sideways_stays_upright_and_says_no_more() {
        byte[] stripped = stripped(Format.JPEG, Pictures.talkingJpeg(6));
        String exif = "\u00ff\u00e1\0\42Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0";

        assertTrue(Pictures.letters(stripped).startsWith("\u00ff\u00d8" + exif));
        assertEquals(Pictures.plain("jpg").length + exif.length(), stripped.length);
    }

    @Test
    void an_upright_photograph_needs_no_exif() {
        assertArrayEquals(Pictures.plain("jpg"), stripped(Format.JPEG, Pictures.talkingJpeg(1)));
        assertArrayEquals(Pictures.plain("jpg"), stripped(Format.JPEG, Pictures.talkingJpeg(77)));
    }

    @Test
    void an_animation_goes_on_for_ever_as_before() {
        assertTrue(Pictures.letters(stripped(Format.GIF, Pictures.talkingGif())).contains("NETSCAPE2.0\3\1\0\0\0"));
    }

    @Test
    void a_webp_keeps_picture_and_colours_and_says_so() {
        String expected = Pictures.letters(Pictures.webp(Pictures.riff("VP8X", "\40\0\0\0\0\0\0\0\0\0")
                + Pictures.riff("ICCP", "profile")
                + Pictures.riff("VP8L", "/\0\0\0\20\7\20\21\21\u0088\u0088\u00fe\7\0")));

        assertEquals(expected, Pictures.letters(stripped(Format.WEBP, Pictures.talkingWebp())));
    }

    @Test
    void a_frame_of_an_animated_webp_is_stripped_too() {
        String picture = Pictures.riff("VP8L", "/\0\0\0\20\7\20\21\21\u0088\u0088\u00fe\7\0");
        String place = "\0".repeat(16);
        byte[] told = Pictures.webp(Pictures.riff("ANMF", place + picture + Pictures.riff("tell", Pictures.SECRET)));

        assertEquals(
                Pictures.letters(Pictures.webp(Pictures.riff("ANMF", place + picture))),
                Pictures.letters(stripped(Format.WEBP, told)));
    }

    @Test
    void a_file_of_another_kind_is_none_of_this() {
        TALKING.forEach((format, file) -> {
            for (Format other : Format.values()) {
                assertEquals(other == format, Stripped.of(other, file) != null, () -> format + " as " + other);
            }
            assertEquals(format, Format.ofContent(file));
        });
        assertNull(Format.ofContent(Pictures.bytes("<svg>")));
    }

    @Test
    void a_file_that_was_cut_off_is_damaged_wherever_that_was() {
        TALKING.forEach((format, file) -> {
            byte[] whole = stripped(format, file);
            for (int length = 0; length < whole.length; length++) {
                byte[] part = Arrays.copyOf(whole, length);
                assertNull(Stripped.of(format, part), format + " of " + length);
            }
        });
    }

    @Test
    void no_byte_of_a_stranger_breaks_the_reading() {
        TALKING.forEach((format, file) -> {
            for (int at = 0; at < file.length; at++) {
                for (int value : new int[] {0, 1, 0x7f, 0x80, 0xff}) {
                    byte[] changed = file.clone();
                    changed[at] = (byte) value;
                    Stripped left = Stripped.of(format, changed);
                    assertTrue(left == null || left.bytes().length <= file.length, () -> format.word());
                }
            }
        });
    }

    private static byte[] stripped(Format format, byte[] file) {
        Stripped stripped = Stripped.of(format, file);
        assertNotNull(stripped, format::word);
        return stripped.bytes();
    }
}
