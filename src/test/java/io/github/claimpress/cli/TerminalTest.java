package io.github.claimpress.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TerminalTest {
    /** A console of Java 22 and later. */
    public record Newer(boolean isTerminal) {}

    /** A console of Java 17, which is there only where a terminal is. */
    public record Older() {}

    @Test
    void without_a_console_nobody_is_looking() {
        assertFalse(Terminal.isOne(null));
    }

    @Test
    void a_console_that_can_tell_is_asked() {
        assertTrue(Terminal.isOne(new Newer(true)));
        assertFalse(Terminal.isOne(new Newer(false)));
    }

    @Test
    void a_console_that_cannot_tell_is_a_terminal() {
        assertTrue(Terminal.isOne(new Older()));
    }
}
