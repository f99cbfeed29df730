package io.github.claimpress.check.rule;

import static io.github.claimpress.testkit.Entries.appearance;
import static io.github.claimpress.testkit.Entries.copy;
import static io.github.claimpress.testkit.Entries.correction;
import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.Entries.source;
import static io.github.claimpress.testkit.RuleRun.messages;
import static io.github.claimpress.testkit.RuleRun.places;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.Status;
import io.github.claimpress.testkit.EntryBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateRulesTest {
    @Test
    void future_date_is_told_of_every_date_but_publication() {
        EntryBuilder entry = entry("a")
                .updated("2025-09-02")
                .claimDate("2026")
                .appearances(appearance("a1").date("2025-10").corrected("2025-09-02"))
                .sources(
                        source("s1").accessed("2025-09-02").archived(copy("https://archive.ph/a", "2025-09-02")),
                        source("s2").date("2025-09-02"))
                .corrections(correction("2025-09-02", CorrectionKind.MINOR));
        assertEquals(
                List.of(
                        "a.md#claim.date",
                        "a.md#appearances[1].date",
                        "a.md#appearances[1].outcome.date",
                        "a.md#sources[1].archived.date",
                        "a.md#sources[1].accessed",
                        "a.md#sources[2].date",
                        "a.md#updated",
                        "a.md#corrections[1].date"),
                places("future-date", site(entry)));
        assertEquals(
                "2026 is later than the day of this check, 2025-09-01",
                messages("future-date", site(entry)).get(0));
    }

    @Test
    void future_date_is_silent_about_dates_that_may_have_come() {
        EntryBuilder entry = entry("a")
                .updated("2025-09-01T23:00:00Z")
                .claimDate("2025")
                .sources(source("s1").accessed("2025-09"), source("s2").date("2025-09-01"));
        assertEquals(List.of(), places("future-date", site(entry)));
    }

    @Test
    void future_date_is_silent_about_an_entry_whose_day_has_not_come() {
        EntryBuilder entry = entry("a").published("2025-09-10").updated("2025-09-11");
        assertEquals(List.of(), places("future-date", site(entry)));
    }

    @Test
    void date_order_is_told_of_what_comes_before_its_cause() {
        EntryBuilder entry = entry("a")
                .updated("2025-08-01")
                .claimDate("2025-08-03")
                .appearances(
                        appearance("a1").first().date("2025-07-29"),
                        appearance("a2").from("a1").date("2025-07-28").corrected("2025-07-27"),
                        appearance("a3").date("2025-06"))
                .sources(
                        source("s1").date("2025-08-01").accessed("2025-07-31"),
                        source("s2").date("2025-08-01").archived(copy("https://archive.ph/a", "2025-07")))
                .corrections(correction("2025-08-01", CorrectionKind.UPDATE));
        assertEquals(
                List.of(
                        "a.md#updated",
                        "a.md#corrections[1].date",
                        "a.md#claim.date",
                        "a.md#appearances[2].date",
                        "a.md#appearances[2].outcome.date",
                        "a.md#appearances[3].date",
                        "a.md#sources[1].accessed",
                        "a.md#sources[2].archived.date"),
                places("date-order", site(entry)));
        List<String> messages = messages("date-order", site(entry));
        assertEquals("2025-08-01 is earlier than 2025-08-02, the day of publication", messages.get(0));
        assertEquals("2025-08-03 is later than 2025-08-02, the day of publication", messages.get(2));
        assertEquals(
                "2025-07-28 is earlier than 2025-07-29, the date of a1, from which this appearance has the claim",
                messages.get(3));
    }

    @Test
    void date_order_is_silent_where_the_dates_are_not_precise_enough() {
        EntryBuilder entry = entry("a")
                .updated("2025-08-02")
                .claimDate("2025")
                .appearances(
                        appearance("a1").first().date("2025-07-29"),
                        appearance("a2").from("a1").date("2025-07"),
                        appearance("a3").from("a2").date("2025-07-01"))
                .sources(source("s1").date("2025-08").accessed("2025-08-01"))
                .corrections(correction("2025-08-02T10:00:00Z", CorrectionKind.UPDATE));
        assertEquals(List.of(), places("date-order", site(entry)));
    }

    @Test
    void void_without_record_is_told_of_the_status() {
        assertEquals(
                List.of("a.md#status"),
                places("void-without-record", site(entry("a").status(Status.VOID))));
        EntryBuilder told = entry("a").status(Status.VOID).corrections(correction("2025-08-03", CorrectionKind.VOID));
        assertEquals(List.of(), places("void-without-record", site(told, entry("b"))));
    }
}
