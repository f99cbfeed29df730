package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.Difference;
import io.github.claimpress.testkit.Folders;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** This repository's own theme and the one in the jar are the same files. */
class ThemeInJarTest {
    private static final Path PACKED = Path.of("target/classes/META-INF/claimpress/theme");

    @ParameterizedTest
    @ValueSource(strings = {"templates", "static"})
    void the_theme_is_packed_as_it_lies(String folder) {
        SortedMap<String, byte[]> here = Folders.read(Path.of(folder));

        assertTrue(here.size() > 2, () -> folder + " is not where it was");
        assertEquals("", Difference.ofBytes(here, Folders.read(PACKED.resolve(folder))));
    }

    @Test
    void nothing_else_is_packed_beside_it() {
        assertTrue(Folders.files(PACKED).stream()
                .allMatch(path -> path.startsWith("templates/") || path.startsWith("static/")));
    }
}
