package io.github.claimpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StartLineTest {
    @Test
    void a_jar_is_named_as_it_was_when_the_program_began() {
        assertEquals("java -jar ../target/claimpress.jar ", StartLine.program("../target/claimpress.jar"));
        assertEquals("java -jar \"my tools/claimpress.jar\" ", StartLine.program("my tools/claimpress.jar"));
    }

    @Test
    void with_extensions_there_is_a_class_path() {
        String both = "claimpress.jar" + System.getProperty("path.separator") + "mine.jar";
        assertEquals("java -cp " + both + " io.github.claimpress.cli.Main ", StartLine.program(both));
    }

    @Test
    void a_command_in_a_sentence_is_about_the_same_site() {
        assertEquals(
                "Write it with " + StartLine.of("eject page/home.ftlh --site \"my site\"") + ".",
                StartLine.inside("Write it with `eject page/home.ftlh`.", "my site"));
        assertEquals(
                "Write it with " + StartLine.of("eject page/home.ftlh") + ".",
                StartLine.inside("Write it with `eject page/home.ftlh`.", "."));
        assertEquals("No `code` here.", StartLine.inside("No `code` here.", "my site"));
    }

    @Test
    void what_nobody_would_type_is_left_out() {
        assertEquals("", StartLine.program("x".repeat(300)));
        assertEquals("", StartLine.program(""));
    }
}
