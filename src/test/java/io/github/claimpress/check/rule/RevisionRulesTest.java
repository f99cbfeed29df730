package io.github.claimpress.check.rule;

import static io.github.claimpress.testkit.Entries.correction;
import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.Entries.source;
import static io.github.claimpress.testkit.RuleRun.of;
import static io.github.claimpress.testkit.RuleRun.places;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.Status;
import io.github.claimpress.testkit.RuleRun;
import io.github.claimpress.testkit.SiteBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionRulesTest {
    @Test
    void silent_verdict_change_is_told_of_verdict_and_claim() {
        SiteBuilder before = site(entry("a"), entry("b"));
        SiteBuilder now = site(entry("a").verdict("true"), entry("b").claim("Another claim"));
        assertEquals(List.of("a.md#verdict.rating", "b.md#claim.text"), places("silent-verdict-change", now, before));
        assertEquals(
                "the verdict was “false” and is “true”, and no new correction says so",
                of("silent-verdict-change", now, before).get(0).message());
    }

    @Test
    void silent_verdict_change_is_silent_about_a_change_with_a_new_correction() {
        for (CorrectionKind kind : List.of(CorrectionKind.VERDICT_CHANGE, CorrectionKind.SUBSTANTIAL)) {
            SiteBuilder now = site(entry("a").verdict("true").corrections(correction("2025-08-20", kind)));
            assertEquals(List.of(), places("silent-verdict-change", now, site(entry("a"))));
        }
    }

    @Test
    void silent_verdict_change_is_told_where_the_correction_is_old_or_small() {
        Correction old = correction("2025-08-10", CorrectionKind.VERDICT_CHANGE);
        Correction reworded = new Correction(old.date(), old.kind(), "Other words.", "true", null);
        SiteBuilder before = site(entry("a").corrections(old));
        SiteBuilder now = site(entry("a").verdict("true").corrections(reworded));
        assertEquals(List.of("a.md#verdict.rating"), places("silent-verdict-change", now, before));
        SiteBuilder small =
                site(entry("a").verdict("true").corrections(old, correction("2025-08-20", CorrectionKind.UPDATE)));
        assertEquals(List.of("a.md#verdict.rating"), places("silent-verdict-change", small, before));
        Correction another = new Correction(old.date(), old.kind(), "Other words.", "false", null);
        SiteBuilder second = site(entry("a").verdict("true").corrections(old, another));
        assertEquals(List.of(), places("silent-verdict-change", second, before));
    }

    @Test
    void silent_verdict_change_is_told_where_an_old_correction_was_dated_anew_or_raised() {
        Correction old = correction("2025-08-10", CorrectionKind.VERDICT_CHANGE);
        Correction small = correction("2025-08-12", CorrectionKind.MINOR);
        SiteBuilder before = site(entry("a").corrections(old, small));
        for (Correction edited : List.of(
                correction("2025-08-11", CorrectionKind.VERDICT_CHANGE),
                correction("2025-08-10", CorrectionKind.SUBSTANTIAL))) {
            SiteBuilder now = site(entry("a").verdict("true").corrections(edited, small));
            assertEquals(List.of("a.md#verdict.rating"), places("silent-verdict-change", now, before));
        }
        SiteBuilder raised =
                site(entry("a").verdict("true").corrections(old, correction("2025-08-12", CorrectionKind.SUBSTANTIAL)));
        assertEquals(List.of("a.md#verdict.rating"), places("silent-verdict-change", raised, before));
    }

    @Test
    void silent_verdict_change_is_told_where_the_correction_names_another_former_verdict() {
        Correction lie = new Correction(
                correction("2025-08-20", CorrectionKind.VERDICT_CHANGE).date(),
                CorrectionKind.VERDICT_CHANGE,
                "A note.",
                "mixed",
                null);
        SiteBuilder now = site(entry("a").verdict("true").corrections(lie));
        assertEquals(
                List.of("a.md#corrections[1].previous.verdict"),
                places("silent-verdict-change", now, site(entry("a"))));
    }

    @Test
    void silent_verdict_change_is_told_where_the_correction_names_another_former_claim() {
        SiteBuilder before = site(entry("a").claim("Water is wet"));
        assertEquals(
                List.of("a.md#corrections[1].previous.claim"),
                places("silent-verdict-change", recorded("the old words"), before));
        for (String same : List.of("Water is wet", "“Water is wet.”", "water is  WET")) {
            assertEquals(List.of(), places("silent-verdict-change", recorded(same), before));
        }
    }

    @Test
    void silent_verdict_change_is_told_where_the_new_correction_is_dated_before_the_newest_that_readers_saw() {
        Correction seen = correction("2025-08-20", CorrectionKind.UPDATE);
        SiteBuilder before = site(entry("a").corrections(seen));
        SiteBuilder early = site(
                entry("a").verdict("true").corrections(seen, correction("2025-08-19", CorrectionKind.SUBSTANTIAL)));
        assertEquals(List.of("a.md#corrections[2].date"), places("silent-verdict-change", early, before));
        assertEquals(
                "the verdict changed, but the correction that says so is dated 2025-08-19, before the last change, which was on"
                        + " 2025-08-20",
                of("silent-verdict-change", early, before).get(0).message());
        SiteBuilder sameDay = site(
                entry("a").verdict("true").corrections(correction("2025-08-20", CorrectionKind.SUBSTANTIAL), seen));
        assertEquals(List.of(), places("silent-verdict-change", sameDay, before));
    }

    @Test
    void silent_verdict_change_is_told_where_the_new_correction_is_a_copy_of_an_old_one() {
        Correction seen = correction("2025-08-20", CorrectionKind.SUBSTANTIAL);
        SiteBuilder copied = site(entry("a").verdict("true").corrections(seen, seen));
        assertEquals(
                List.of("a.md#verdict.rating"),
                places("silent-verdict-change", copied, site(entry("a").corrections(seen))));
    }

    @Test
    void silent_verdict_change_is_told_where_a_withdrawn_entry_stands_again() {
        Correction withdrawal = correction("2025-08-20", CorrectionKind.VOID);
        SiteBuilder before = site(entry("a").status(Status.VOID).corrections(withdrawal));
        assertEquals(
                List.of("a.md#status"),
                places("silent-verdict-change", site(entry("a").corrections(withdrawal)), before));
        assertEquals(
                List.of("a.md#corrections:", "a.md#status"), places("silent-verdict-change", site(entry("a")), before));
        SiteBuilder told =
                site(entry("a").corrections(correction("2025-08-21", CorrectionKind.SUBSTANTIAL), withdrawal));
        assertEquals(List.of(), places("silent-verdict-change", told, before));
    }

    @Test
    void silent_change_is_told_of_each_part_that_readers_take_for_the_result() {
        SiteBuilder before = site(entry("a").sources(source("s1").url("https://a.example/"), source("s2")));
        assertEquals(
                List.of("a.md#title"), places("silent-change", site(entry("a").title("Something else")), before));
        SiteBuilder moved = site(entry("a").sources(source("s1").url("https://b.example/"), source("s2")));
        assertEquals(List.of("a.md#sources"), places("silent-change", moved, before));
        SiteBuilder more = site(entry("a")
                .sources(source("s0").url("https://b.example/"), source("s1").url("https://a.example/"), source("s2")));
        assertEquals(List.of(), places("silent-change", more, before));
    }

    @Test
    void silent_change_is_silent_where_readers_are_told_or_another_rule_asks_for_it() {
        SiteBuilder before = site(entry("a"));
        for (SiteBuilder told : List.of(
                site(entry("a").title("A TITLE.")),
                site(entry("a").title("Other").updated("2025-08-20")),
                site(entry("a").title("Other").corrections(correction("2025-08-20", CorrectionKind.MINOR))),
                site(entry("a").title("Other").verdict("true")))) {
            assertEquals(List.of(), places("silent-change", told, before));
        }
        assertEquals(List.of(), places("silent-change", site(entry("a").title("Other"))));
    }

    @Test
    void silent_change_is_told_where_what_tells_readers_is_dated_back() {
        Correction seen = correction("2025-08-20", CorrectionKind.UPDATE);
        SiteBuilder before = site(entry("a").corrections(seen));
        for (SiteBuilder early : List.of(
                site(entry("a").title("Other").updated("2025-08-19").corrections(seen)),
                site(entry("a").title("Other").corrections(seen, correction("2025-08-19", CorrectionKind.MINOR))))) {
            assertEquals(List.of("a.md#title"), places("silent-change", early, before));
        }
    }

    @Test
    void who_edits_twice_on_a_day_has_told_readers_that_day() {
        SiteBuilder before = site(entry("a").updated(RuleRun.DAY.toString()));
        SiteBuilder again = site(entry("a").title("Other").updated(RuleRun.DAY.toString()));
        assertEquals(List.of(), places("silent-change", again, before));
    }

    @Test
    void a_correction_with_a_time_of_day_is_as_late_as_the_day_that_is_written() {
        SiteBuilder before = site(entry("a").corrections(correction("2025-08-20", CorrectionKind.UPDATE)));
        SiteBuilder now = site(entry("a")
                .verdict("true")
                .corrections(
                        correction("2025-08-20T01:00+04:00", CorrectionKind.SUBSTANTIAL),
                        correction("2025-08-20", CorrectionKind.UPDATE)));
        assertEquals(List.of(), places("silent-verdict-change", now, before));
    }

    @Test
    void rewritten_correction_is_told_at_the_item_or_at_the_list() {
        Correction seen = correction("2025-08-20", CorrectionKind.UPDATE);
        Correction other = new Correction(seen.date(), seen.kind(), "Other words.", null, null);
        SiteBuilder before = site(entry("a").corrections(seen));
        assertEquals(
                List.of("a.md#corrections[1]"),
                places("rewritten-correction", site(entry("a").corrections(other)), before));
        assertEquals(List.of("a.md#corrections:"), places("rewritten-correction", site(entry("a")), before));
        assertEquals(
                "Write it as it was: update, 2025-08-20, “What changed.”. If it was wrong itself, leave it, and add another one"
                        + " that says so.",
                of("rewritten-correction", site(entry("a").corrections(other)), before)
                        .get(0)
                        .help());
        SiteBuilder added = site(entry("a").corrections(other, seen));
        assertEquals(List.of(), places("rewritten-correction", added, before));
    }

    private static SiteBuilder recorded(String formerClaim) {
        Correction record = new Correction(
                correction("2025-08-20", CorrectionKind.SUBSTANTIAL).date(),
                CorrectionKind.SUBSTANTIAL,
                "A note.",
                null,
                formerClaim);
        return site(entry("a").claim("Water is always wet").corrections(record));
    }

    @Test
    void one_correction_that_can_be_copied_tells_of_both_changes() {
        SiteBuilder before = site(entry("a").claim("Water is \"wet\""));
        List<Problem> told =
                of("silent-verdict-change", site(entry("a").claim("Ice is wet").verdict("true")), before);
        String help =
                "Add “corrections: [{date: 2025-09-01, kind: verdict-change, note: \"…\", previous: {claim: \"Water is"
                        + " \\\"wet\\\"\", verdict: false}}]”. The date is the day of the change; this one item tells of both changes.";
        assertEquals(List.of(help, help), told.stream().map(Problem::help).toList());
    }

    @Test
    void a_vanished_file_is_brought_back_from_the_revision_that_has_it() {
        Problems out = new Problems();
        new VanishedEntry(new BuildDay(RuleRun.DAY), "main")
                .check(site().build(), site(entry("a")).build(), out);
        assertEquals(
                "Bring its file back: in the site’s folder, run “git checkout main -- \"content/fact-checks/2025/a.md\"”. To withdraw it, leave it"
                        + " published, and add “status: void” and a correction of kind void: its page stays. If another published"
                        + " entry checks the same claim with the same verdict, add “aliases: [/fact-checks/a/]” to that one instead.",
                out.all().get(0).help());
    }

    @Test
    void no_command_is_proposed_for_a_file_whose_name_would_be_one() {
        Problems out = new Problems();
        new VanishedEntry(new BuildDay(RuleRun.DAY), "main")
                .check(site().build(), site(entry("a$(id)")).build(), out);
        assertTrue(
                out.all().get(0).help().startsWith("Bring its file back. "),
                out.all().get(0).help());
    }

    @Test
    void silent_verdict_change_is_told_where_a_correction_was_erased() {
        SiteBuilder before = site(entry("a").corrections(correction("2025-08-10", CorrectionKind.SUBSTANTIAL)));
        assertEquals(List.of("a.md#corrections:"), places("silent-verdict-change", site(entry("a")), before));
    }

    @Test
    void silent_verdict_change_is_silent_about_what_nobody_had_seen() {
        SiteBuilder before = site(entry("a").status(Status.DRAFT), entry("b").published("2025-09-02"));
        SiteBuilder now = site(
                entry("a").verdict("true"), entry("b").published("2025-09-02").verdict("true"));
        assertEquals(List.of(), places("silent-verdict-change", now, before));
        assertEquals(List.of(), places("silent-verdict-change", now));
    }

    @Test
    void silent_verdict_change_follows_an_entry_to_another_file() {
        SiteBuilder now =
                site(entry("a").path("content/fact-checks/2025/moved.md").verdict("true"));
        assertEquals(List.of("moved.md#verdict.rating"), places("silent-verdict-change", now, site(entry("a"))));
    }

    @Test
    void vanished_entry_is_told_of_deleted_files_and_withdrawn_entries() {
        SiteBuilder before = site(entry("a"), entry("b"), entry("c"), entry("d"));
        SiteBuilder now = site(
                entry("b").status(Status.DRAFT),
                entry("c").published("2026-01-01"),
                entry("d").status(Status.VOID));
        assertEquals(List.of("a.md", "b.md#status", "c.md#published"), places("vanished-entry", now, before));
        assertEquals(
                "the published entry “a” is gone",
                of("vanished-entry", now, before).get(0).message());
    }

    @Test
    void vanished_entry_is_told_where_an_id_changed() {
        SiteBuilder now = site(entry("a").id("other"));
        assertEquals(List.of("a.md#id"), places("vanished-entry", now, site(entry("a"))));
    }

    @Test
    void vanished_entry_is_told_where_another_entry_took_the_file() {
        SiteBuilder before = site(entry("a"), entry("b"));
        SiteBuilder now = site(entry("b").path("content/fact-checks/2025/a.md"));
        assertEquals(List.of("a.md"), places("vanished-entry", now, before));
        assertEquals(List.of(), places("silent-verdict-change", now, before));
    }

    @Test
    void vanished_entry_is_silent_about_drafts_and_moved_files() {
        SiteBuilder before = site(entry("a").status(Status.DRAFT), entry("b"));
        SiteBuilder now = site(entry("b").path("content/fact-checks/2026/b.md"));
        assertEquals(List.of(), places("vanished-entry", now, before));
    }

    @Test
    void slug_changed_is_told_with_a_fixed_id_and_without() {
        SiteBuilder before = site(entry("a").id("1"), entry("b"));
        SiteBuilder now = site(entry("a").id("1").slug("x"), entry("b").id("y").slug("y"));
        assertEquals(List.of("a.md#slug", "b.md#slug"), places("slug-changed", now, before));
        assertEquals(List.of(), places("vanished-entry", now, before));
        assertEquals(
                "the slug was “a” when the entry was published",
                of("slug-changed", now, before).get(0).message());
    }

    @Test
    void slug_changed_is_silent_where_an_alias_leads_from_the_old_address() {
        SiteBuilder before = site(entry("a").id("1"));
        SiteBuilder now = site(entry("a").id("1").slug("x").aliases("/fact-checks/a/"));
        assertEquals(List.of(), places("slug-changed", now, before));
        assertEquals(List.of(), places("slug-changed", before, before));
    }

    @Test
    void slug_changed_is_told_where_an_alias_leads_to_another_entry_or_nowhere() {
        SiteBuilder before = site(entry("a").aliases("/x/", "/y/"), entry("b"));
        SiteBuilder now = site(entry("a").aliases("/z/"), entry("b").aliases("/x/"));
        assertEquals(List.of("a.md#aliases", "a.md#aliases"), places("slug-changed", now, before));
        assertEquals(
                List.of(
                        "the address “x/” led to this entry, and leads to content/fact-checks/2025/b.md now",
                        "the address “y/” led to this entry, and leads nowhere now"),
                of("slug-changed", now, before).stream().map(Problem::message).toList());
        assertEquals(
                "Write “aliases: [/z/, /x/, /y/]”: others link to that address. Take “/x/” out of “aliases” of"
                        + " content/fact-checks/2025/b.md.",
                of("slug-changed", now, before).get(0).help());
        assertEquals(
                List.of("a.md"),
                places(
                        "slug-changed",
                        site(entry("a"), entry("b").aliases("/x/", "/y/")),
                        site(entry("a").aliases("/x/"), entry("b"))));
    }

    @Test
    void slug_changed_is_silent_about_aliases_that_led_nobody_here() {
        SiteBuilder before = site(
                entry("a").aliases("/fact-checks/b/", "/topics/arms/"),
                entry("b"),
                entry("c").status(Status.DRAFT).aliases("/x/"));
        assertEquals(List.of(), places("slug-changed", site(entry("a"), entry("b"), entry("c")), before));
    }

    @Test
    void a_page_that_moved_to_an_old_address_goes_back() {
        SiteBuilder before = site(
                entry("a").id("1").slug("a9").aliases("/fact-checks/a/"),
                entry("b").id("2"));
        SiteBuilder now =
                site(entry("a").id("1").slug("a9"), entry("b").id("2").slug("a").aliases("/fact-checks/b/"));
        assertEquals(
                "Add “aliases: [/fact-checks/a/]”: others link to that address. Write “slug: b” in"
                        + " content/fact-checks/2025/b.md, as before: its page has that address now.",
                of("slug-changed", now, before).get(0).help());
    }

    @Test
    void an_alias_with_a_comma_is_written_so_that_it_stays_one() {
        SiteBuilder before = site(entry("a").aliases("/x,y/"));
        assertEquals(
                "Add “aliases: [\"/x,y/\"]”: others link to that address.",
                of("slug-changed", site(entry("a")), before).get(0).help());
    }

    @Test
    void a_renamed_entry_is_told_of_the_aliases_that_its_file_has_lost() {
        SiteBuilder before = site(entry("a").aliases("/x/", "/y/"));
        SiteBuilder now = site(entry("b").aliases("/y/"));
        assertEquals(
                "If that is the same fact-check, add to that file “slug: a” and “id: a”, so that it keeps its address and its"
                        + " id, and its other addresses to “aliases”: “/x/”.",
                of("vanished-entry", now, before).get(0).help());
    }
}
