package io.github.claimpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.Folders;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say, and how they end. */
class DeskCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void a_site_and_a_fact_check_are_begun_from_the_command_line() {
        String site = folder.resolve("my site").toString();

        assertEquals(0, run("init", site, "--title", "My \"facts\""));
        assertEquals(0, run("new", "--site", site, "--as-of", "2025-03-01", "Ferry fares did not rise"));
        Path written = Path.of(site, "content/fact-checks/2025/ferry-fares-did-not-rise.md");
        assertTrue(Files.exists(written));
        assertTrue(out.toString().endsWith("\n" + written + "\n"), out.toString());
        assertTrue(err.toString().contains("Next:"));
        assertEquals(0, run("check", "--strict", "--site", site), out.toString());
    }

    @Test
    void a_folder_that_is_not_empty_and_a_file_that_is_there_are_wrong_use() {
        assertEquals(0, run("init", folder.toString()));
        assertEquals(2, run("init", folder.toString()));
        assertTrue(err.toString().contains("is not empty"), err.toString());
        assertEquals(0, run("eject", "--site", folder.toString(), "page/home.ftlh"));
        assertEquals(2, run("eject", "--site", folder.toString(), "page/home.ftlh"));
        assertEquals(2, run("eject", "--site", folder.toString()));
        assertEquals(2, run("new", "--site", folder.toString(), ""));
    }

    @Test
    void no_site_is_a_matter_of_the_environment_as_in_a_build() {
        String nowhere = folder.resolve("nowhere").toString();

        assertEquals(run("check", "--site", nowhere), run("new", "--site", nowhere, "A title"));
        assertEquals(3, run("eject", "--site", nowhere, "page/home.ftlh"));
        assertTrue(!Files.exists(folder.resolve("nowhere")));
    }

    @Test
    void a_schema_is_printed_and_nothing_else() {
        assertEquals(0, run("schema", "--for", "json", "--of", "topic"));
        assertTrue(out.toString().startsWith("{\n") && out.toString().endsWith("}\n"), out.toString());
        assertEquals("", err.toString());
        assertEquals(2, run("schema", "--for", "xml"));
        assertTrue(err.toString().contains("there are json, sveltia, decap, table"), err.toString());
        assertEquals(2, run("schema", "--of", "topics"));
        assertTrue(err.toString().contains("Did you mean topic?"), err.toString());
    }

    @Test
    void the_table_of_settings_is_the_one_of_the_documentation() {
        assertEquals(0, run("schema", "--for", "table", "--of", "site"));
        String table = out.toString().replaceFirst("(?s)^## Site.yml\n\n(.*?)\n\n###.*", "$1");
        assertTrue(Folders.text(Path.of("docs/configuration.md")).contains(table), table);
    }

    @Test
    void who_has_built_a_site_is_told_how_to_look_at_it() {
        String site = folder.resolve("site").toString();
        String output = folder.resolve("out").toString();

        assertEquals(0, run("init", site));
        assertEquals(0, run("build", "--site", site, "--output", output));
        assertTrue(err.toString().contains("serve --site \"" + site + "\"`"), err.toString());
        assertEquals(0, run("build", "--site", site, "--output", output, "--from-disk"));
        assertTrue(err.toString().contains("open " + Path.of(output, "index.html")), err.toString());
    }

    @Test
    void what_can_be_taken_over_is_listed() {
        assertEquals(0, run("eject", "--list"));
        assertTrue(out.toString().contains("templates/page/home.ftlh\n"));
    }

    private int run(String... arguments) {
        PrintWriter printed = new PrintWriter(out, true);
        int code = Main.run(printed, new PrintWriter(err, true), arguments);
        printed.flush();
        return code;
    }
}
