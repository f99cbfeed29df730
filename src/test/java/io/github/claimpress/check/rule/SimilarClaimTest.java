package io.github.claimpress.check.rule;

import static io.github.claimpress.testkit.Entries.appearance;
import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.RuleRun.messages;
import static io.github.claimpress.testkit.RuleRun.places;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.model.Status;
import io.github.claimpress.testkit.EntryBuilder;
import io.github.claimpress.testkit.SiteBuilder;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarClaimTest {
    private static final String CODE = "similar-claim";
    private static final String SOLD = "The old bridge over the river was sold to a company from abroad";

    private static EntryBuilder old() {
        return entry("old").claim(SOLD).published("2025-01-02");
    }

    private static EntryBuilder again() {
        return entry("again").claim("The old bridge over the river was sold to companies from abroad");
    }

    @Test
    void it_is_told_once_of_the_later_entry() {
        SiteBuilder both = site(old(), again(), entry("rain").claim("It rained over the river for a month"));

        assertEquals(List.of("again.md#claim.text"), places(CODE, both));
        assertEquals(
                List.of("this claim is nearly the same as that of “A title”, published 2025-01-02"
                        + " (content/fact-checks/2025/old.md)"),
                messages(CODE, both));
    }

    @Test
    void two_verdicts_on_one_claim_are_named() {
        String two = "; that one says “false”, this one “true”";

        assertTrue(messages(CODE, site(old().verdict("false"), again().verdict("true")))
                .get(0)
                .endsWith(two));
        assertFalse(messages(CODE, site(old().verdict("true"), again().verdict("true")))
                .get(0)
                .contains("that one says"));
        assertTrue(messages(
                        CODE,
                        site(
                                old().verdict("false")
                                        .appearances(appearance("a1").url("https://t.me/channel/12")),
                                entry("post")
                                        .claim("A company from abroad bought the old bridge")
                                        .verdict("true")
                                        .appearances(appearance("a1").url("https://t.me/channel/12"))))
                .get(0)
                .endsWith(", and their words are alike" + two));
    }

    @Test
    void it_is_not_told_of_entries_that_know_of_each_other() {
        assertEquals(List.of(), places(CODE, site(old(), again().related("old"))));
        assertEquals(List.of(), places(CODE, site(old().related("again"), again())));
    }

    @Test
    void it_is_not_told_of_translations_of_entries_that_know_of_each_other() {
        SiteBuilder site = site(
                entry("a").claim("Щось").language("uk"),
                entry("b").claim("Інше щось зовсім").language("uk").related("a"),
                old().translationOf("a"),
                again().translationOf("b"));

        assertEquals(List.of(), places(CODE, site));
    }

    @Test
    void only_published_entries_in_one_language_are_compared() {
        assertEquals(List.of(), places(CODE, site(old(), again().language("az").translationOf("old"))));
        assertEquals(List.of(), places(CODE, site(old(), again().language("az"))));
        assertEquals(
                List.of(),
                places(CODE, site(old(), again().status(Status.DRAFT)).drafts()));
        assertEquals(List.of(), places(CODE, site(old().status(Status.VOID), again())));
        assertEquals(List.of(), places(CODE, site(old(), again().published("2026-01-01"))));
    }

    @Test
    void another_number_or_another_subject_is_another_claim() {
        assertEquals(
                List.of(),
                places(
                        CODE,
                        site(
                                entry("a").claim("Five hundred volunteers went to the front in spring"),
                                entry("b").claim("Two thousand volunteers went to the front in spring"),
                                entry("c").claim("The volunteers of the spring came from two countries"))));
    }

    @Test
    void at_one_address_words_that_are_alike_in_part_are_enough() {
        EntryBuilder post = entry("post")
                .claim("A company from abroad bought the old bridge")
                .appearances(appearance("a1").url("https://t.me/s/channel/12"));
        EntryBuilder other = entry("weather")
                .claim("Snow will fall in July")
                .appearances(appearance("a1").url("https://t.me/channel/12"));
        SiteBuilder site = site(old().appearances(appearance("a1").url("https://t.me/channel/12?single")), post, other);

        assertEquals(List.of("post.md#claim.text"), places(CODE, site));
        assertEquals(
                List.of("this claim was seen at the same address as that of “A title”, published 2025-01-02"
                        + " (content/fact-checks/2025/old.md), and their words are alike"),
                messages(CODE, site));
        assertEquals(List.of(), places(CODE, site(old(), post)));
    }

    @Test
    void an_entry_is_told_of_three_at_most_and_many_copies_cost_little() {
        EntryBuilder[] copies = IntStream.range(0, 5_000)
                .mapToObj(i ->
                        entry("c" + i).claim(SOLD).appearances(appearance("a1").url("https://example.org/a")))
                .toArray(EntryBuilder[]::new);

        int told = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> places(CODE, site(copies)).size());
        assertEquals(1 + 2 + 3 * 4_997, told);
    }
}
