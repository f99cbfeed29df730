package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.testkit.StorySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published does not change in silence. */
class HistoryStory {
    private static final String PUBLISHED = """
            -- content/site.yml --
            title: Example
            base_url: https://example.org/
            -- content/fact-checks/wet.md --
            ---
            title: "Water"
            published: 2025-08-02
            claim: "Water is wet"
            verdict: true
            ---
            -- content/fact-checks/dry.md --
            ---
            title: "Sand"
            published: 2025-08-02
            claim: "Sand is dry"
            verdict: true
            ---
            """;

    private static final String CHANGED = """
            -- content/fact-checks/wet.md --
            ---
            title: "Water"
            published: 2025-08-02
            claim: "Water is wet"
            verdict: false
            ---
            """;

    @TempDir
    Path folder;

    private StorySite site;

    @BeforeEach
    void publish() throws Exception {
        site = StorySite.in(folder, PUBLISHED);
        git("init", "-q");
        git("add", "-A");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "Publish");
    }

    @Test
    void a_verdict_that_changes_without_a_correction_is_an_error() {
        site.write(CHANGED).since("HEAD").check();

        assertTrue(site.result().failed());
        assertTrue(
                site.problems("silent-verdict-change").get(0).startsWith("content/fact-checks/wet.md:5:10: error: "),
                () -> String.join("\n", site.problems()));
    }

    @Test
    void with_a_correction_it_passes() {
        String corrected = CHANGED.replace(
                "verdict: false\n",
                "verdict: false\ncorrections:\n  - {date: 2025-09-01, kind: verdict-change, note: \"It is ice.\","
                        + " previous: {verdict: true}}\n");

        site.write(corrected).since("HEAD").check();

        assertEquals(List.of(), site.problems("silent-verdict-change"));
    }

    @Test
    void nothing_is_told_when_nothing_changed() {
        site.since("HEAD").check();

        assertEquals(List.of(), site.problems("silent-verdict-change"));
        assertEquals(List.of(), site.problems("vanished-entry"));
    }

    @Test
    void an_entry_that_vanishes_is_an_error() throws Exception {
        Files.delete(folder.resolve("content/fact-checks/dry.md"));

        site.since("HEAD").check();

        assertEquals(1, site.problems("vanished-entry").size(), () -> String.join("\n", site.problems()));
    }

    @Test
    void an_unknown_revision_is_said_and_not_passed_over() {
        PublishingException said = assertThrows(
                PublishingException.class, () -> site.since("no-such-branch").check());

        assertTrue(said.getMessage().contains("no-such-branch"), said.getMessage());
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}
