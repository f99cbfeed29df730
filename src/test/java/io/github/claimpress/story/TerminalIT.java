package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the jar does with the three streams that a system gives it. */
class TerminalIT {
    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    private record Ended(int code, String said) {}

    private Ended run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private String check(String... options) throws Exception {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/site.yml"), "titel: Example\n");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of(System.getProperty("claimpress.jar", "target/claimpress.jar"))
                        .toAbsolutePath()
                        .toString(),
                "check"));
        command.addAll(List.of(options));
        return "'" + String.join("' '", command) + "'";
    }

    @Test
    void who_sits_at_a_terminal_is_shown_the_place_and_the_repair() throws Exception {
        assumeTrue(Files.isExecutable(SCRIPT));
        Ended ended = run(SCRIPT.toString(), "-qec", check(), "/dev/null");

        assertEquals(1, ended.code);
        assertTrue(ended.said.contains("help:"), ended.said);
        assertTrue(ended.said.contains("1 | titel: Example"), ended.said);
    }

    @Test
    void a_file_is_given_a_line_for_each_problem() throws Exception {
        Ended ended = run("sh", "-c", check() + " | cat");

        assertFalse(ended.said.contains("1 | titel: Example"), ended.said);
    }

    @Test
    void a_day_of_the_build_that_means_nothing_is_refused() throws Exception {
        for (String epoch : List.of("2025-08-01", "1754006400.5", "-1", "")) {
            Ended ended = run("sh", "-c", "SOURCE_DATE_EPOCH='" + epoch + "' " + check());

            assertEquals(2, ended.code, ended.said);
            assertTrue(
                    ended.said.startsWith("claimpress: SOURCE_DATE_EPOCH is '" + epoch
                            + "', which is not a whole number of seconds since 1970"),
                    ended.said);
        }
        assertEquals(1, run("sh", "-c", "SOURCE_DATE_EPOCH=1754006400 " + check()).code);
        assertEquals(1, run("sh", "-c", "SOURCE_DATE_EPOCH=soon " + check("--as-of", "2025-08-01")).code);
    }

    @Test
    void a_full_disk_is_not_passed_over() throws Exception {
        assumeTrue(Files.isWritable(FULL));
        Ended ended = run("sh", "-c", check("--format", "json") + " >/dev/full");

        assertEquals(3, ended.code);
        assertTrue(ended.said.contains("not all of the output could be written"), ended.said);
    }

    @Test
    void names_outside_of_ascii_are_read_whatever_the_locale() throws Exception {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "this test writes such a name itself");
        Files.createDirectories(folder.resolve("content/fact-checks/чек"));
        Files.writeString(
                folder.resolve("content/fact-checks/чек/water.md"),
                "---\ntitle: Water\npublished: 2025-08-02\nclaim: Water is wet\nverdict: wrong\n---\n");
        Ended ended = run("sh", "-c", "LC_ALL=C " + check());

        assertTrue(ended.said.contains("content/fact-checks/чек/water.md:5:"), ended.said);
        assertEquals(1, ended.code);
    }
}
