package io.github.claimpress.check.rule;

import static io.github.claimpress.testkit.Entries.appearance;
import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.Entries.moment;
import static io.github.claimpress.testkit.Entries.party;
import static io.github.claimpress.testkit.Entries.request;
import static io.github.claimpress.testkit.Entries.source;
import static io.github.claimpress.testkit.RuleRun.messages;
import static io.github.claimpress.testkit.RuleRun.of;
import static io.github.claimpress.testkit.RuleRun.places;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.Status;
import io.github.claimpress.testkit.EntryBuilder;
import io.github.claimpress.testkit.RuleRun;
import io.github.claimpress.testkit.SiteBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyRulesTest {
    @Test
    void an_entry_that_has_everything_is_left_alone() {
        SiteBuilder site = site(entry("a")).topic("arms").person("a-editor").person("b-editor");
        assertEquals(List.of(), RuleRun.builtIn().problems(site.build(), null));
    }

    @Test
    void unknown_verdict_is_told_with_the_nearest_one() {
        SiteBuilder site = site(entry("a").verdict("mostly_true"));
        assertEquals(List.of("a.md#verdict.rating"), places("unknown-verdict", site));
        Problem problem = of("unknown-verdict", site, null).get(0);
        assertEquals("“mostly_true” is not a verdict of this site", problem.message());
        assertTrue(problem.help().startsWith("Did you mean mostly-true? "), problem.help());
    }

    @Test
    void unknown_verdict_is_told_of_a_correction_too() {
        Correction changed = new Correction(moment("2025-08-03"), CorrectionKind.VERDICT_CHANGE, "So.", "flase", null);
        assertEquals(
                List.of("a.md#corrections[1].previous.verdict"),
                places("unknown-verdict", site(entry("a").corrections(changed))));
    }

    @Test
    void unknown_verdict_is_silent_about_known_ones_and_drafts_without() {
        assertEquals(
                List.of(),
                places(
                        "unknown-verdict",
                        site(entry("a"), entry("b").verdict(null).status(Status.DRAFT))));
    }

    @Test
    void unknown_topic_is_told_where_topics_have_files() {
        SiteBuilder site = site(entry("a").topics("arms", "amrs")).topic("arms");
        assertEquals(List.of("a.md#topics[2]"), places("unknown-topic", site));
        assertEquals(List.of("there is no topic “amrs”"), messages("unknown-topic", site));
    }

    @Test
    void unknown_topic_is_silent_where_no_topic_has_a_file() {
        assertEquals(List.of(), places("unknown-topic", site(entry("a").topics("amrs"))));
    }

    @Test
    void unknown_narrative_is_told_where_narratives_have_files() {
        SiteBuilder site = site(entry("a").narratives("other", "known")).narrative("known");
        assertEquals(List.of("a.md#narratives[1]"), places("unknown-narrative", site));
        assertEquals(List.of(), places("unknown-narrative", site(entry("a").narratives("other"))));
    }

    @Test
    void unknown_person_is_told_of_authors_and_reviewers() {
        SiteBuilder site = site(entry("a").authors("a-editor", "nobody").reviewers("noone"))
                .person("a-editor");
        assertEquals(List.of("a.md#authors[2]", "a.md#reviewers[1]"), places("unknown-person", site));
        assertEquals(List.of(), places("unknown-person", site(entry("a"))));
    }

    @Test
    void nobody_is_proposed_for_the_review_of_their_own_entry() {
        SiteBuilder site =
                site(entry("a").authors("a-editor").reviewers("c-editor")).person("a-editor");
        assertEquals(
                "If it is new, add the file content/people/c-editor.md with three lines: “---”, “name: …”, “---”.",
                of("unknown-person", site, null).get(0).help());
        SiteBuilder mistyped =
                site(entry("a").authors("a-edtior").reviewers("c-editor")).person("a-editor");
        List<String> helps =
                of("unknown-person", mistyped, null).stream().map(Problem::help).toList();
        assertTrue(helps.get(0).startsWith("Did you mean a-editor? "), helps.get(0));
        assertTrue(helps.get(1).startsWith("If it is new, "), helps.get(1));
    }

    @Test
    void a_new_file_is_never_given_a_name_that_would_be_refused() {
        SiteBuilder site =
                site(entry("a").topics("Water", "su-hövzəsi 💧", "water", "水")).topic("arms");
        assertEquals(
                List.of(
                        "If it is new, write “water” here, and add the file content/topics/water.md with three lines: “---”,"
                                + " “title: …”, “---”.",
                        "If it is new, write “su-hovzesi” here, and add the file content/topics/su-hovzesi.md with three"
                                + " lines: “---”, “title: …”, “---”.",
                        "If it is new, add the file content/topics/water.md with three lines: “---”, “title: …”, “---”.",
                        "Use small letters a to z, digits and, between them, hyphens, 80 at most."),
                of("unknown-topic", site, null).stream().map(Problem::help).toList());
        assertEquals(
                "Write “arms”.",
                of("unknown-topic", site(entry("a").topics("Arms")).topic("arms"), null)
                        .get(0)
                        .help());
    }

    @Test
    void unknown_actor_is_told_of_every_party_even_without_any_file() {
        EntryBuilder entry = entry("a")
                .claimant(party("who"))
                .appearances(appearance("a1").publisher("outlet"))
                .sources(source("s1").publisher("agency"), source("s2").publisher("An Agency"))
                .requests(request("ministry"));
        assertEquals(
                List.of(
                        "a.md#claim.claimant",
                        "a.md#appearances[1].publisher",
                        "a.md#sources[1].publisher",
                        "a.md#requests_for_comment[1].to"),
                places("unknown-actor", site(entry)));
    }

    @Test
    void unknown_actor_is_silent_about_files_and_names() {
        SiteBuilder site = site(
                        entry("a").claimant(party("joker-dnr")), entry("b").claimant(party("Joker DNR")))
                .actor("joker-dnr", "Joker DNR", List.of(), List.of());
        assertEquals(List.of(), places("unknown-actor", site));
    }
}
