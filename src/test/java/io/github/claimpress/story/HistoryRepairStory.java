package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.Repository;
import io.github.claimpress.testkit.StorySite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers have seen is repaired as the help says, and no help leads into another problem. */
class HistoryRepairStory {
    private static final String FIRST = """
            -- content/fact-checks/first.md --
            ---
            title: "Shells"
            published: 2025-08-01
            claim: "Azerbaijan will make 122 mm shells for Ukraine"
            verdict: false
            %s---
            """;
    private static final String SECOND = """
            -- content/fact-checks/second.md --
            ---
            title: "Shells again"
            published: 2025-08-02
            claim: "%s"
            verdict: false
            %s---
            """;
    private static final String CLAIM = "For Ukraine, Azerbaijan will make shells of 122 mm";
    private static final String THIRD = """
            -- content/fact-checks/third.md --
            ---
            title: "Fuel"
            published: 2025-08-03
            claim: "Fuel was sent for nothing"
            verdict: false
            related: [%s]
            ---
            """;

    @TempDir
    Path folder;

    private StorySite site;

    @BeforeEach
    void publish() {
        site = StorySite.in(
                folder,
                "-- content/site.yml --\ntitle: Example\nbase_url: https://example.org/\n"
                        + FIRST.formatted("")
                        + SECOND.formatted(CLAIM, "")
                        + THIRD.formatted("second"));
        Repository.in(folder).commit("Publish");
    }

    @Test
    void two_entries_about_one_claim_become_one_and_every_step_is_told() throws Exception {
        site.since("HEAD").check();
        assertEquals(
                "Write “related: [first]”, so that readers of one find the other. Or make them one entry: delete this file, add"
                        + " “aliases: [/fact-checks/second/]” to content/fact-checks/first.md, and write “first” in place of"
                        + " “second” in “related” of content/fact-checks/third.md.",
                help("similar-claim"));

        Files.delete(folder.resolve("content/fact-checks/second.md"));
        site.write(FIRST.formatted("aliases: [/fact-checks/second/]\n") + THIRD.formatted("first"))
                .check();

        assertEquals(0, site.result().errors(), () -> String.join("\n", site.problems()));
        assertEquals(List.of(), site.problems("similar-claim"));
    }

    @Test
    void an_alias_joins_those_that_are_there_already() {
        site.write(FIRST.formatted("aliases: [/old/]\n")).check();
        assertTrue(
                help("similar-claim")
                        .contains("add “/fact-checks/second/” to “aliases” of content/fact-checks/first.md, and"),
                help("similar-claim"));
    }

    @Test
    void an_entry_that_vanished_may_lead_to_another_fact_check_but_not_to_a_draft() throws Exception {
        Files.delete(folder.resolve("content/fact-checks/second.md"));
        site.write(THIRD.formatted("first")).since("HEAD").check();
        assertEquals(
                "Bring its file back: in the site’s folder, run “git checkout HEAD -- \"content/fact-checks/second.md\"”. To withdraw it, leave it"
                        + " published, and add “status: void” and a correction of kind void: its page stays. If another published"
                        + " entry checks the same claim with the same verdict, add “aliases: [/fact-checks/second/]” to that one instead.",
                help("vanished-entry"));

        String draft = SECOND.formatted(CLAIM, "status: draft\naliases: [/fact-checks/second/]\n");
        site.write(draft.replace("second.md", "other.md")).check();
        assertEquals(1, site.problems("vanished-entry").size(), () -> String.join("\n", site.problems()));
    }

    @Test
    void an_alias_does_not_let_a_verdict_vanish_behind_another_one() throws Exception {
        Files.delete(folder.resolve("content/fact-checks/second.md"));
        String alias = "aliases: [/fact-checks/second/]\n";
        String gone = "the published entry “second” is gone, and its address leads to content/fact-checks/";

        String opposite = SECOND.formatted(CLAIM, alias).replace("verdict: false", "verdict: true");
        site.write(opposite.replace("second.md", "new.md") + THIRD.formatted("first"))
                .since("HEAD")
                .check();
        assertEquals(gone + "new.md, which was not published then", message("vanished-entry"));
        assertEquals(
                "Bring its file back: in the site’s folder, run “git checkout HEAD -- \"content/fact-checks/second.md\"”. To withdraw it, leave it"
                        + " published, and add “status: void” and a correction of kind void: its page stays. Take “/fact-checks/second/”"
                        + " out of “aliases” of content/fact-checks/new.md.",
                help("vanished-entry"));

        Files.delete(folder.resolve("content/fact-checks/new.md"));
        site.write(THIRD.formatted("first").replace("related", alias + "related"))
                .check();
        assertEquals(gone + "third.md, whose claim is worded otherwise", message("vanished-entry"));
    }

    @Test
    void two_entries_about_one_claim_whose_verdicts_differ_stay_two() throws Exception {
        site.write(FIRST.formatted("").replace("verdict: false", "verdict: true"));
        Repository.in(folder).commit("Another verdict");
        site.since("HEAD").check();
        assertEquals("Write “related: [first]”, so that readers of one find the other.", help("similar-claim"));

        Files.delete(folder.resolve("content/fact-checks/second.md"));
        site.write(FIRST.formatted("aliases: [/fact-checks/second/]\n").replace("verdict: false", "verdict: true")
                        + THIRD.formatted("first"))
                .check();
        assertEquals(
                "the published entry “second” is gone, and its address leads to content/fact-checks/first.md, whose verdict is"
                        + " another",
                message("vanished-entry"));
    }

    @Test
    void a_new_correction_with_other_words_is_mended_and_not_followed_by_another() {
        String wrong =
                "corrections: [{date: 2025-08-20, kind: substantial, note: So, previous: {claim: \"it was so\"}}]\n";
        site.write(SECOND.formatted("Azerbaijan makes shells", wrong))
                .since("HEAD")
                .check();
        assertEquals(
                "the claim was “" + CLAIM + "”, but the new correction says “it was so”",
                site.problem("silent-verdict-change").problem().message());
        assertEquals(6, site.problem("silent-verdict-change").start().line());
        assertEquals("Write here what stood there before: “claim: \"" + CLAIM + "\"”.", help("silent-verdict-change"));

        site.write(SECOND.formatted("Azerbaijan makes shells", wrong.replace("it was so", CLAIM)))
                .check();
        assertEquals(List.of(), site.problems("silent-verdict-change"));
    }

    @Test
    void a_new_correction_that_cannot_be_read_is_told_alone() {
        String wrong = "corrections: [{date: 20 August 2025, kind: substantial, note: So, previous: {claim: \"" + CLAIM
                + "\"}}]\n";
        site.write(SECOND.formatted("Azerbaijan makes shells", wrong))
                .since("HEAD")
                .check();
        assertEquals(1, site.result().errors(), () -> String.join("\n", site.problems()));
        assertEquals("“20 August 2025” is not a day", message("bad-date"));

        site.write(SECOND.formatted("Azerbaijan makes shells", "")).check();
        assertEquals(1, site.problems("silent-verdict-change").size(), () -> String.join("\n", site.problems()));
    }

    @Test
    void a_new_correction_that_names_another_former_verdict_is_mended_too() {
        String wrong =
                "corrections: [{date: 2025-08-20, kind: verdict-change, note: So, previous: {verdict: mixed}}]\n";
        site.write(SECOND.formatted(CLAIM, wrong).replace("verdict: false", "verdict: true"))
                .since("HEAD")
                .check();
        assertEquals(
                "the verdict was “false”, but the new correction says “mixed”",
                site.problem("silent-verdict-change").problem().message());
        assertEquals("Write here what stood there before: “verdict: false”.", help("silent-verdict-change"));
    }

    @Test
    void a_correction_dated_before_the_publication_is_told_once_and_with_the_day_of_the_revision() {
        String early = "corrections: [{date: 2025-07-20, kind: verdict-change, note: So}]\n";
        site.write(SECOND.formatted(CLAIM, early).replace("verdict: false", "verdict: true"))
                .since("HEAD")
                .check();
        assertEquals(List.of(), site.problems("date-order"));
        assertEquals(
                "the verdict changed, but the correction that says so is dated 2025-07-20, before the publication, which was on"
                        + " 2025-08-02 in HEAD",
                site.problem("silent-verdict-change").problem().message());
        assertEquals(
                "Write the day of the change, which is 2025-08-02 or later; a whole day is needed here.",
                help("silent-verdict-change"));
    }

    private String message(String code) {
        return site.problem(code).problem().message();
    }

    private String help(String code) {
        return site.problem(code).problem().help();
    }
}
