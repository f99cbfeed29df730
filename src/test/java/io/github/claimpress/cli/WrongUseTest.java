package io.github.claimpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says to those who call it. */
class WrongUseTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1.5", "100000"})
    void a_number_of_threads_that_is_none_is_wrong_use(String jobs) {
        assertEquals(ExitCode.USAGE, run("check", "--site", folder.toString(), "--jobs=" + jobs));
        assertTrue(err.toString().contains("'" + jobs + "' is not a number of threads, such as 4"), err::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3"})
    void a_number_of_threads_is_taken(String jobs) throws Exception {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/site.yml"), "title: Example\nbase_url: https://example.org/\n");

        assertEquals(ExitCode.DONE, run("check", "--site", folder.toString(), "--jobs", jobs), err::toString);
    }

    @Test
    void one_fact_check_is_counted_as_one() throws Exception {
        Files.createDirectories(folder.resolve("content/fact-checks"));
        Files.writeString(folder.resolve("content/site.yml"), "title: Example\nbase_url: https://example.org/\n");
        Files.writeString(
                folder.resolve("content/fact-checks/water.md"),
                "---\ntitle: Water\npublished: 2025-08-02\nclaim: Water is wet\nverdict: true\n---\n");

        run("check", "--site", folder.toString(), "--as-of", "2025-09-01");

        assertEquals("1 fact-check, 0 errors, 5 warnings\n", err.toString().replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "content/out, it lies in content",
        "content/../content/a/b, it lies in content",
        "templates, it lies in templates",
        "static/site, it lies in static",
        "linked/site, it lies in static",
        ".git/site, it lies in .git",
        "., the site itself lies in it",
        "up, the site itself lies in it",
    })
    void nothing_is_published_among_what_a_site_is_made_of(String output, String why) throws Exception {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(site.resolve("content"));
        Files.createDirectories(site.resolve("static"));
        Files.createDirectories(site.resolve("data"));
        Files.writeString(site.resolve("content/site.yml"), "title: Example\nbase_url: https://example.org/\n");
        Files.writeString(site.resolve("data/manifest.json"), "{}");
        Files.createSymbolicLink(site.resolve("linked"), site.resolve("static"));
        Files.createSymbolicLink(site.resolve("up"), folder);
        List<String> before = Folders.files(site);

        int code = run(
                "build",
                "--site",
                site.toString(),
                "--output",
                site.resolve(output).toString());

        assertEquals(ExitCode.ENVIRONMENT, code, err::toString);
        assertTrue(err.toString().contains(why), err::toString);
        assertEquals(before, Folders.files(site));
    }

    @Test
    void files_that_somebody_put_into_the_output_are_told_when_they_go() throws Exception {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/site.yml"), "title: Example\nbase_url: https://example.org/\n");
        Path output = folder.resolve("out");
        String[] build = {"build", "--site", site.toString(), "--output", output.toString()};
        run(build);
        assertFalse(err.toString().contains("static/"), err::toString);
        for (String name : List.of("CNAME", "a.txt", "b.txt", "c.txt")) {
            Files.writeString(output.resolve(name), "mine");
        }

        run(build);

        assertTrue(
                err.toString()
                        .contains("Gone from the output, since no build wrote them: CNAME, a.txt, b.txt and 1 more."
                                + " What belongs into every build lies in static/.\n"),
                err::toString);
    }

    @Test
    void the_last_line_says_how_many_fact_checks_are_left_out_and_why() throws Exception {
        Files.createDirectories(folder.resolve("content/fact-checks"));
        Files.writeString(folder.resolve("content/site.yml"), "title: Example\nbase_url: https://example.org/\n");
        write("water", "published: 2025-08-02");
        write("fire", "published: 2025-09-02");
        run("check", "--site", folder.toString(), "--as-of", "2025-09-01");
        assertEquals("1 fact-check (left out: 1 to be published on 2025-09-02), 0 errors", counted());

        write("earth", "published: 2025-10-01T00:30:00+04:00");
        write("air", "status: draft");
        write("ether", "status: in-review\npublished: 2025-08-03");
        run("check", "--site", folder.toString(), "--as-of", "2025-09-01");
        assertEquals(
                "1 fact-check (left out: 2 to be published, the first on 2025-09-02, 1 draft, 1 in review), 0 errors",
                counted());

        run("check", "--site", folder.toString(), "--as-of", "2025-09-30", "--drafts");
        assertEquals("5 fact-checks, 0 errors", counted());
    }

    private void write(String name, String fields) throws IOException {
        Files.writeString(
                folder.resolve("content/fact-checks/" + name + ".md"),
                "---\ntitle: " + name + "\n" + fields + "\nclaim: " + name + " is wet\nverdict: true\n---\n");
    }

    /** The last line, without the number of warnings. */
    private String counted() {
        String line = err.toString().strip().replaceFirst(", [0-9]+ warnings?$", "");
        err.getBuffer().setLength(0);
        return line;
    }

    @Test
    void a_revision_that_looks_like_an_option_is_none() {
        assertEquals(ExitCode.USAGE, run("check", "--site", folder.toString(), "--since=--help"));
    }

    @Test
    void help_and_the_name_of_a_command_tell_what_the_command_itself_tells() {
        assertEquals(ExitCode.DONE, run("help", "build"), err::toString);
        String told = out.toString();
        out.getBuffer().setLength(0);
        run("build", "--help");

        assertEquals(out.toString(), told);
    }
}
