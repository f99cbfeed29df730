package io.github.claimpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.StorySite;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor asks whether something was checked already. */
class SimilarCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void site() {
        StorySite.in(folder, """
                -- content/site.yml --
                title: Example
                base_url: https://example.org/
                languages: [en, uk]
                -- content/fact-checks/bridge.md --
                ---
                title: "The old bridge still belongs to the city"
                published: 2025-08-02
                claim:
                  text: "The old bridge was sold to a company from abroad"
                  quote: {text: "They have flogged our crossing to foreigners", language: en}
                verdict: false
                appearances:
                  - {url: "https://t.me/s/channel/12"}
                ---
                -- content/fact-checks/bridge.uk.md --
                ---
                title: "Старий міст досі належить місту"
                published: 2025-08-02
                claim: "Старий міст продали компанії з-за кордону"
                verdict: false
                ---
                -- content/fact-checks/rain.md --
                ---
                title: "Rain in July"
                claim: "It will rain over the city through all of July"
                status: draft
                ---
                """);
    }

    @Test
    void the_nearest_claims_are_shown_and_the_work_is_done() {
        assertEquals(ExitCode.DONE, run("similar", "A", "company", "from abroad bought the old bridge"));
        assertEquals("""
                much alike (72 %), verdict: false, published 2025-08-02
                  The old bridge still belongs to the city
                  claim: The old bridge was sold to a company from abroad
                  content/fact-checks/bridge.md
                  https://example.org/fact-checks/bridge/
                """, out.toString());
        assertTrue(err.toString().startsWith("1 found among 3 fact-checks."), err::toString);
    }

    @Test
    void quotations_titles_drafts_and_other_languages_are_found() {
        run("similar", "flogged our crossing");
        run("similar", "rain through July");
        run("similar", "Міст продали");
        run("similar", "still belongs to the city", "--limit", "1");

        assertEquals(
                "bridge.md rain.md bridge.uk.md bridge.md",
                String.join(
                        " ",
                        out.toString()
                                .lines()
                                .filter(line -> line.startsWith("  content/"))
                                .map(line -> line.replace("  content/fact-checks/", ""))
                                .toList()));
    }

    @Test
    void an_address_is_asked_for_instead_of_a_text() {
        assertEquals(
                ExitCode.DONE, run("similar", "--url", "https://web.archive.org/web/2025/https://t.me/channel/12"));
        assertTrue(out.toString().startsWith("its claim was seen there (a1), verdict: false"), out::toString);
    }

    @Test
    void an_address_in_the_place_of_a_text_is_looked_for_and_that_is_said() {
        run("similar", "https://t.me/channel/12 ");
        run("similar", "https://example.org/never-seen");

        assertTrue(out.toString().startsWith("its claim was seen there (a1), verdict: false"), out::toString);
        assertEquals("""
                Looked for this address, as --url does: https://t.me/channel/12
                1 found among 3 fact-checks.
                Looked for this address, as --url does: https://example.org/never-seen
                Nothing found among 3 fact-checks.
                """, err.toString().replace("\r\n", "\n"));
    }

    @Test
    void nothing_found_is_an_answer() {
        assertEquals(ExitCode.DONE, run("similar", "zebras", "--format", "json"));
        assertEquals("{\"version\":1,\"found\":[]}\n", out.toString());
        assertEquals("Nothing found among 3 fact-checks.", err.toString().strip());
    }

    @Test
    void an_entry_that_cannot_be_read_is_not_passed_over_in_silence() {
        StorySite.in(folder, """
                -- content/fact-checks/broken.md --
                no front matter
                """);
        run("similar", "bridge");

        assertTrue(err.toString().contains("what cannot be read was not compared"), err::toString);
    }

    @Test
    void it_wants_a_text_or_an_address_and_not_both() {
        assertEquals(ExitCode.USAGE, run("similar"));
        assertEquals(ExitCode.USAGE, run("similar", "  "));
        assertEquals(ExitCode.USAGE, run("similar", "text", "--url", "https://example.org/"));
        assertEquals(ExitCode.USAGE, run("similar", "text", "--limit", "0"));
    }

    private int run(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of(arguments), Stream.of("--site", folder.toString(), "--as-of", "2025-09-01"))
                .toArray(String[]::new);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
