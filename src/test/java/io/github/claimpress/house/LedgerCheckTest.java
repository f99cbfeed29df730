package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Proves that the ledger test can fail: each kind of planted fault is found, at its line, and nothing else is. */
class LedgerCheckTest {
    private static final String LEDGER = """
            | P1 | Example | August 2025 | en | https://example.org/report?p=7 | Post of 29 July 2025; strike on 6 August \
            and on the night of 7–8 August; 200,000 followers; about $7.6 million. |
            """;
    private static final String DOCUMENT = """
            Shells of 122mm. On July 19, 2025, he said ‘nothing, absolutely
            nothing. We have given €30 million […] nothing more than that’. In May 2023 a wall was opened.
            """;
    private static final String ENTRY = """
            ---
            id: 2026-077
            published: 2026-11-22
            claim:
              text: "More than 200,000 saw 122 mm shells"
              date: 2025-07-29
              quote:
                text: "nothing more than that"
            sources:
              - {id: s10, url: https://example.org/report?p=7, date: 2025-08}
            ---

            On 29 July 2025 and 19 July, in July 2025 and on 6 August 2025, on the nights of 7 to 8 August and in
            May 2023, “Nothing, absolutely nothing. […] nothing more than that”, about $7.6 million
            [10](#s10), [see](other-99.md).
            """;

    private final LedgerCheck check =
            new LedgerCheck(new Ledger(List.of(LEDGER, DOCUMENT)), "https://own.example/", Set.of("2023-11"));

    @Test
    void an_entry_that_keeps_to_the_ledger_has_no_fault() {
        assertEquals(List.of(), faults(ENTRY));
        assertEquals(List.of(), faults(ENTRY + "November 2023, https://own.example/page/\n"));
    }

    @Test
    void the_day_of_a_correction_is_our_own() {
        String corrected = "sources:\n  - date: 2026-12-01\n    kind: %s\n";
        assertEquals(
                List.of(),
                faults(ENTRY.replace(
                        "sources:\n", corrected.formatted("update").replace("sources", "corrections") + "sources:\n")));
        assertFault(
                ENTRY.replace("sources:\n", corrected.formatted("denial")), ":10: date not in the ledger: 2026-12-01");
    }

    @Test
    void a_foreign_address_is_found_in_any_file() {
        String text = "title: x\nurl: https://example.org/report?p=70\n";
        assertEquals(
                List.of("content/site.yml:2: address not in the ledger: https://example.org/report?p=70"),
                check.faults("content/site.yml", text));
    }

    @Test
    void a_date_that_no_source_gives_is_found_in_digits_and_in_words() {
        assertFault(
                ENTRY.replace("  date: 2025-07-29", "  date: 2025-07-28"), ":6: date not in the ledger: 2025-07-28");
        assertFault(ENTRY.replace("6 August 2025", "9 August 2025"), ":13: date not in the ledger: 9 August 2025");
        assertFault(ENTRY.replace("7 to 8 August", "5 to 8 August"), ":13: date not in the ledger: 5 to 8 August");
        assertFault(ENTRY.replace("July 2025 and on", "July 2022 and on"), ":13: date not in the ledger: July 2022");
    }

    @Test
    void a_number_that_no_source_gives_is_found() {
        assertFault(ENTRY.replace("122 mm", "155 mm"), ":5: number not in the ledger: 155");
        assertFault(ENTRY.replace("200,000", "20,000"), ":5: number not in the ledger: 20000");
        assertFault(ENTRY.replace("$7.6", "$7.5"), ":14: number not in the ledger: 7.5");
    }

    @Test
    void a_quotation_that_no_source_has_is_found() {
        assertFault(
                ENTRY.replace("more than that”", "more than this”"),
                ":14: quotation not in the ledger: Nothing, absolutely nothing. […] nothing more than this");
        assertFault(
                ENTRY.replace("text: \"nothing more than that\"", "text: \"something more\""),
                ":7: quotation not in the ledger: something more");
        assertFault(ENTRY + "“noth”\n", ":16: quotation not in the ledger: noth");
    }

    @Test
    void a_date_that_belongs_to_another_address_is_found() {
        assertFault(ENTRY.replace("date: 2025-08}", "date: 2025-08-06}"), null);
        assertFault(ENTRY.replace("date: 2025-08}", "date: 2025}"), null);
        assertFault(ENTRY.replace("date: 2025-08}", "date: 2023-05}"), ":10: date is not of this address: 2023-05");
        assertFault(ENTRY.replace("date: 2025-08}", "date: 2023}"), ":10: date is not of this address: 2023");
    }

    @Test
    void a_translation_is_held_to_its_dates_numbers_and_foreign_words() {
        String text = """
                ---
                title: x
                ---

                29 липня 2025 року, у травні 2023 року, 200 000, 122 мм, 7,6 млн, «так», “nothing”
                """;
        assertTranslation(text, "uk", null);
        assertTranslation(text.replace("29 липня", "29 травня"), "uk", "date not in the ledger: 29 травня 2025");
        assertTranslation(text.replace("травні 2023", "травні 2024"), "uk", "date not in the ledger: травні 2024");
        assertTranslation(text.replace("200 000", "20 000"), "uk", "number not in the ledger: 20000");
        assertTranslation(text.replace("nothing", "anything"), "uk", "quotation not in the ledger: anything");
        assertTranslation(text.replace("29 липня", "29 июля").replace("травні", "мае"), "ru", null);
        assertTranslation(text.replace("29 липня", "28 июля"), "ru", "date not in the ledger: 28 июля 2025");
        assertTranslation(text.replace("травні 2023", "2023-cü ilin mayında"), "az", null);
        assertTranslation(text.replace("29 липня 2025", "29 iyul 2025-ci il"), "az", null);
        assertTranslation(
                text.replace("травні 2023", "2024-cü ilin mayında"),
                "az",
                "date not in the ledger: 2024-cü ilin mayında");
        assertTranslation(
                text.replace("29 липня 2025", "2025-ci il 9 iyul"), "az", "date not in the ledger: 2025-ci il 9 iyul");
    }

    @Test
    void topics_actors_and_pages_are_held_to_the_ledger_too() {
        String text = "---\ntitle: x\n---\n\nOn 28 July 2025, 99 men said “so”. CC BY 4.0.\n";
        for (String path : List.of("topics/x.md", "actors/x.md", "pages/x.md", "pages/x.az.md", "narratives/x.uk.md")) {
            assertEquals(
                    List.of(
                            "content/" + path + ":5: date not in the ledger: 28 July 2025",
                            "content/" + path + ":5: number not in the ledger: 99",
                            "content/" + path + ":5: quotation not in the ledger: so"),
                    check.faults("content/" + path, text));
        }
    }

    @Test
    void words_of_a_source_in_a_row_are_found_unless_they_are_marked() {
        LedgerCopies copies = new LedgerCopies(
                List.of("The wall was opened in a small town that nobody knew."),
                Set.of("in a small town that nobody knew."));
        String taken = "---\ntitle: x\n---\n\nSo the Wall was [opened](#a1) in a\nsmall town that we knew.\n";
        assertEquals(
                List.of("x.md:5: words of a source: the wall was opened in a small town"),
                copies.faults("x.md", taken));
        assertEquals(List.of(), copies.faults("x.md", taken.replace("small", "little")));
        assertEquals(List.of(), copies.faults("x.md", "He wrote “the wall was opened in a small town that”."));
        assertEquals(List.of(), copies.faults("x.md", "title: The wall was opened in a small town that\n"));
    }

    @Test
    void names_of_files_and_rows_are_no_numbers() {
        Ledger ledger = new Ledger(List.of("| P18 | 003_84b5c.txt | 57 |"));
        assertTrue(ledger.hasNumber("57"));
        assertTrue(List.of("18", "3", "84", "003").stream().noneMatch(ledger::hasNumber));
    }

    private void assertTranslation(String text, String language, @Nullable String fault) {
        String path = "content/fact-checks/x." + language + ".md";
        assertEquals(fault == null ? List.of() : List.of(path + ":5: " + fault), check.faults(path, text));
    }

    private void assertFault(String text, @Nullable String end) {
        assertEquals(end == null ? List.of() : List.of("content/fact-checks/x.md" + end), faults(text));
    }

    private List<String> faults(String text) {
        return check.faults("content/fact-checks/x.md", text);
    }
}
