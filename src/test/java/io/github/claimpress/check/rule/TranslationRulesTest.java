package io.github.claimpress.check.rule;

import static io.github.claimpress.testkit.Entries.correction;
import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.RuleRun.messages;
import static io.github.claimpress.testkit.RuleRun.places;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.Status;
import io.github.claimpress.testkit.EntryBuilder;
import io.github.claimpress.testkit.SiteBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationRulesTest {
    private static SiteBuilder pair(EntryBuilder original, EntryBuilder translation) {
        return site(original, translation.translationOf("a").language("az")).languages("en", "az");
    }

    @Test
    void translation_verdict_mismatch_is_told_at_the_translation() {
        SiteBuilder site = pair(entry("a"), entry("b").verdict("true"));
        assertEquals(List.of("b.md#verdict.rating"), places("translation-verdict-mismatch", site));
        assertEquals(
                List.of("the verdict “true” differs from that of the original, “false”"),
                messages("translation-verdict-mismatch", site));
    }

    @Test
    void translation_verdict_mismatch_is_silent_about_equal_verdicts_and_drafts() {
        assertEquals(List.of(), places("translation-verdict-mismatch", pair(entry("a"), entry("b"))));
        EntryBuilder draft = entry("b").verdict("true").status(Status.DRAFT);
        assertEquals(List.of(), places("translation-verdict-mismatch", pair(entry("a"), draft)));
    }

    @Test
    void stale_translation_is_told_when_the_original_changed_later() {
        EntryBuilder original = entry("a").corrections(correction("2025-08-20", CorrectionKind.VERDICT_CHANGE));
        SiteBuilder site = pair(original, entry("b").updated("2025-08-19"));
        assertEquals(List.of("b.md#updated"), places("stale-translation", site));
        assertEquals(
                List.of("the original changed on 2025-08-20, after this translation of 2025-08-19"),
                messages("stale-translation", site));
        assertEquals(
                List.of("b.md#updated"),
                places("stale-translation", pair(entry("a").updated("2025-08-20"), entry("b"))));
    }

    @Test
    void stale_translation_is_silent_about_minor_corrections_and_the_same_day() {
        EntryBuilder minor = entry("a").corrections(correction("2025-08-20", CorrectionKind.MINOR));
        assertEquals(List.of(), places("stale-translation", pair(minor, entry("b"))));
        EntryBuilder changed = entry("a").corrections(correction("2025-08-20T10:00:00Z", CorrectionKind.SUBSTANTIAL));
        assertEquals(
                List.of(), places("stale-translation", pair(changed, entry("b").updated("2025-08-20"))));
    }

    @Test
    void language_not_listed_is_told_of_the_entry() {
        SiteBuilder site = site(entry("a"), entry("b").language("az"));
        assertEquals(List.of("b.md#language"), places("language-not-listed", site));
        assertEquals(List.of("“az” is not among the languages of this site"), messages("language-not-listed", site));
        assertEquals(List.of(), places("language-not-listed", site.languages("en", "az")));
    }
}
