package io.github.claimpress.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8TextTest {
    @Test
    void any_letters_are_there_in_their_order() {
        Utf8Text text = new Utf8Text(1);
        for (int i = 0; i < 100; i++) {
            text.sign('a').add("bə😀");
        }

        assertEquals("abə😀".repeat(100), text.toString());
        assertArrayEquals("abə😀".repeat(100).getBytes(StandardCharsets.UTF_8), text.toBytes());
    }

    @Test
    void half_a_pair_becomes_a_replacement_character() {
        assertEquals("x\uFFFDy", new Utf8Text(8).add("x\uD83Dy").toString());
    }

    @Test
    void what_was_drained_is_not_written_again() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Text text = new Utf8Text(8).add("one ");
        text.drainTo(bytes);
        text.add("two").drainTo(bytes);

        assertEquals("one two", bytes.toString(StandardCharsets.UTF_8));
        assertEquals(0, text.length());
    }
}
