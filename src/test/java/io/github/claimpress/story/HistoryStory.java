package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.testkit.Repository;
import io.github.claimpress.testkit.StorySite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @TempDir
    Path elsewhere;

    private Repository repository;
    private StorySite site;

    @BeforeEach
    void publish() {
        site = StorySite.in(folder, PUBLISHED);
        repository = Repository.in(folder).commit("Publish");
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

    @ParameterizedTest
    @ValueSource(strings = {"verdict: \"true", "verdict true", "\tverdict: true"})
    void an_entry_that_cannot_be_read_is_not_gone(String line) {
        site.write(CHANGED.replace("verdict: false", line)).since("HEAD").check();

        assertTrue(site.result().errors() > 0);
        assertEquals(List.of(), site.problems("vanished-entry"));
    }

    @Test
    void an_unknown_revision_is_said_and_not_passed_over() {
        PublishingException said = assertThrows(
                PublishingException.class, () -> site.since("no-such-branch").check());

        assertTrue(said.getMessage().contains("no-such-branch"), said.getMessage());
    }

    @Test
    void a_rewritten_claim_passes_with_a_substantial_correction() {
        String moist = CHANGED.replace("verdict: false", "verdict: true").replace("is wet", "is moist");

        site.write(moist).since("HEAD").check();
        assertEquals(1, site.problems("silent-verdict-change").size());

        site.write(moist.replace(
                        "verdict: true", "verdict: true\ncorrections: [{date: 2025-09-01, kind: substantial}]"))
                .check();
        assertEquals(0, site.result().errors(), () -> String.join("\n", site.problems()));
        assertEquals(
                List.of(
                        "content/fact-checks/wet.md:6:15: warning: the claim changed, and the correction that is to say so"
                                + " has no words [silent-verdict-change]"),
                site.problems("silent-verdict-change"));
    }

    @Test
    void a_void_entry_keeps_its_verdict_and_says_why() {
        String voided = CHANGED.replace("verdict: false", "verdict: true\nstatus: void");

        site.write(voided).since("HEAD").check();
        assertEquals(1, site.problems("void-without-record").size());
        assertEquals(List.of(), site.problems("vanished-entry"));

        site.write(voided.replace("void\n", "void\ncorrections: [{date: 2025-09-01, kind: void, note: \"So.\"}]\n"))
                .check();
        assertEquals(0, site.result().errors(), () -> String.join("\n", site.problems()));
    }

    @Test
    void after_a_merge_each_side_is_compared_by_itself() {
        repository.git("checkout", "-q", "-b", "side");
        site.write(CHANGED);
        repository.commit("Rewrite");
        repository.git("checkout", "-q", "main");
        site.write(
                "-- content/fact-checks/salt.md --\n---\ntitle: Salt\npublished: 2025-08-02\nclaim: Salt\nverdict: true\n---\n");
        repository.commit("Add").git("merge", "-q", "side", "-m", "Merge");

        assertEquals(
                1,
                site.since("HEAD^1").check().problems("silent-verdict-change").size());
        assertEquals(
                0,
                site.since("HEAD^2").check().problems("silent-verdict-change").size());
        assertEquals(0, site.since("side").check().result().errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", "--help", "--output=x", "HEAD:content", "HEAD^{tree}", "", " "})
    void what_is_no_commit_is_said_and_never_taken_for_an_option(String name) {
        PublishingException said =
                assertThrows(PublishingException.class, () -> site.since(name).check());

        assertTrue(said.getMessage().startsWith("cannot compare with "), said.getMessage());
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void a_folder_that_is_in_no_repository_is_said() {
        StorySite other = StorySite.in(elsewhere, PUBLISHED).since("HEAD");

        PublishingException said = assertThrows(PublishingException.class, other::check);

        assertTrue(said.getMessage().endsWith("is not in a git repository"), said.getMessage());
    }

    @Test
    void a_history_that_was_cut_off_counts_as_much_as_the_site_says() {
        site.write(
                "-- content/site.yml --\ntitle: Example\nbase_url: https://example.org/\npolicy: {missing-history: error}\n");
        repository.commit("Insist on history");
        Path copy = elsewhere.resolve("copy");
        repository.git("clone", "-q", "--depth", "1", "file://" + folder, copy.toString());

        StorySite shallow = StorySite.in(copy, "").since("HEAD~1").check();

        assertEquals(1, shallow.result().errors(), () -> String.join("\n", shallow.problems()));
        assertEquals(1, shallow.problems("missing-history").size());
    }

    @Test
    void files_that_a_copy_left_behind_are_said_and_not_fetched() {
        site.write(CHANGED);
        repository.commit("Rewrite");
        repository.git("config", "uploadpack.allowFilter", "true");
        Path copy = elsewhere.resolve("copy");
        repository.git("clone", "-q", "--filter=blob:none", "file://" + folder, copy.toString());

        StorySite partial = StorySite.in(copy, "").since("HEAD~1").check();

        assertEquals(1, partial.problems("missing-history").size(), () -> String.join("\n", partial.problems()));
        assertEquals(List.of(), partial.problems("vanished-entry"));
    }
}
