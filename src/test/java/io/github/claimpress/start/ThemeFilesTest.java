package io.github.claimpress.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.RefusedException;
import io.github.claimpress.testkit.Folders;
import io.github.claimpress.text.DiskTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeFilesTest {
    private final ThemeFiles files = new ThemeFiles(new DiskTree(Path.of("")));

    @TempDir
    Path site;

    @ParameterizedTest
    @ValueSource(strings = {"page/home.ftlh", "templates/page/home.ftlh", "templates\\page\\home.ftlh"})
    void a_template_is_found_with_and_without_its_folder(String wanted) {
        assertEquals("templates/page/home.ftlh", files.copy(wanted, site));
        assertEquals(
                Folders.text(Path.of("templates/page/home.ftlh")),
                Folders.text(site.resolve("templates/page/home.ftlh")));
    }

    @Test
    void a_style_is_found_too() {
        assertEquals("static/css/tokens.css", files.copy("css/tokens.css", site));
    }

    @Test
    void a_file_that_is_there_stays_as_it_is() throws IOException {
        Files.createDirectories(site.resolve("templates/page"));
        Files.writeString(site.resolve("templates/page/home.ftlh"), "mine");

        assertThrows(RefusedException.class, () -> files.copy("page/home.ftlh", site));
        assertEquals("mine", Folders.text(site.resolve("templates/page/home.ftlh")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page/hoem.ftlh", "home.ftlh", "templates/page/home.ftl"})
    void a_mistyped_name_gets_the_nearest(String wanted) {
        RefusedException refused = assertThrows(RefusedException.class, () -> files.copy(wanted, site));

        assertTrue(
                String.valueOf(refused.getMessage()).endsWith("Did you mean templates/page/home.ftlh?"),
                refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../pom.xml",
                "/etc/passwd",
                "templates/../pom.xml",
                "static/../../x",
                "",
                ".",
                "templates/README.md"
            })
    void what_is_no_file_of_the_theme_is_refused(String wanted) {
        assertThrows(RefusedException.class, () -> files.copy(wanted, site));
        assertEquals(List.of(), Folders.files(site));
    }

    @Test
    void a_folder_that_leads_elsewhere_is_not_followed(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(site.resolve("templates"), elsewhere);

        assertThrows(RefusedException.class, () -> files.copy("page/home.ftlh", site));
        assertEquals(List.of(), Folders.files(elsewhere));
    }

    @Test
    void every_template_tells_whether_it_is_safe_to_replace() {
        for (String path : files.paths()) {
            if (path.endsWith(".ftlh")) {
                assertTrue(files.advice(path).orElse("").matches("(safe|with care).*"), path);
            }
        }
        assertTrue(files.advice("static/css/base.css").isEmpty());
        assertTrue(files.paths().size() > 60);
    }
}
