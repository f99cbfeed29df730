package io.github.claimpress.report;

import static io.github.claimpress.testkit.Entries.appearance;
import static io.github.claimpress.testkit.Entries.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.model.EarlierCheck;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierChecksTest {
    private static final FactCheck BRIDGE = entry("bridge")
            .claim("The bridge was sold")
            .appearances(appearance("a1"))
            .build();

    @Test
    void people_read_how_alike_it_is_the_verdict_and_where() {
        EarlierCheck near = new EarlierCheck(BRIDGE, 0.999, List.of(), "https://example.org/fact-checks/bridge/");

        assertEquals("""
                nearly the same (99 %), verdict: false, published 2025-08-02
                  A title
                  claim: The bridge was sold
                  content/fact-checks/2025/bridge.md
                  https://example.org/fact-checks/bridge/
                """, EarlierChecks.TEXT.show(List.of(near)));
    }

    @Test
    void likeness_has_four_names() {
        assertEquals("nearly the same (85 %)", how(0.85));
        assertEquals("much alike (84 %)", how(0.849));
        assertEquals("alike in part (35 %)", how(0.35));
        assertEquals("a few words in common (11 %)", how(0.11));
        assertEquals("nearly the same (100 %)", how(1));
    }

    @Test
    void where_a_claim_was_seen_differs_from_where_a_page_was_cited() {
        assertTrue(shown(new EarlierCheck(BRIDGE, 1, List.of("a1", "s2"), null))
                .startsWith("its claim was seen there (a1, s2), verdict: false"));
        assertTrue(shown(new EarlierCheck(BRIDGE, 1, List.of("s2"), null)).startsWith("cites that page (s2), verdict"));
    }

    @Test
    void drafts_and_withdrawn_entries_say_so() {
        FactCheck draft =
                entry("d").status(Status.DRAFT).published(null).verdict(null).build();
        FactCheck gone = entry("v").status(Status.VOID).build();

        assertTrue(shown(new EarlierCheck(draft, 1, List.of(), null)).contains("verdict: none yet, a draft\n"));
        assertTrue(shown(new EarlierCheck(gone, 1, List.of(), null)).contains(", void, published 2025-08-02\n"));
    }

    @Test
    void nothing_that_a_stranger_wrote_reaches_the_terminal_as_a_command() {
        FactCheck entry =
                entry("x").claim("red \u001b[31m\nnearly the same\u202e").build();
        String text = shown(new EarlierCheck(entry, 0.5, List.of(), null));

        assertEquals(4, text.lines().count());
        assertTrue(text.indexOf('\u001b') < 0 && text.indexOf('\u202e') < 0, text);
    }

    @Test
    void programs_get_an_object_on_one_line() {
        EarlierCheck near = new EarlierCheck(BRIDGE, 0.5, List.of(), null);
        EarlierCheck cited = new EarlierCheck(BRIDGE, 1, List.of("a1"), "https://example.org/x/");

        assertEquals("{\"version\":1,\"found\":[]}\n", EarlierChecks.JSON.show(List.of()));
        assertEquals(
                "{\"version\":1,\"found\":[{\"likeness\":\"alike in part\",\"percent\":50,\"verdict\":\"false\","
                        + "\"title\":\"A title\",\"claim\":\"The bridge was sold\",\"id\":\"bridge\",\"language\":\"en\","
                        + "\"path\":\"content/fact-checks/2025/bridge.md\",\"status\":\"published\","
                        + "\"published\":\"2025-08-02\"}]}\n",
                EarlierChecks.JSON.show(List.of(near)));
        assertTrue(EarlierChecks.JSON.show(List.of(cited)).contains("\"anchors\":[\"a1\"],"));
        assertTrue(EarlierChecks.JSON.show(List.of(cited)).contains("\"url\":\"https://example.org/x/\""));
    }

    @Test
    void the_last_line_says_how_far_the_answer_goes() {
        assertEquals("Nothing found among 1 fact-check.", EarlierChecks.summary(List.of(), 1, 0));
        assertEquals(
                "1 found among 7 fact-checks. The content has errors, and what cannot be read was not compared:"
                        + " see claimpress check.",
                EarlierChecks.summary(List.of(new EarlierCheck(BRIDGE, 1, List.of(), null)), 7, 2));
    }

    private static String how(double likeness) {
        return shown(new EarlierCheck(BRIDGE, likeness, List.of(), null)).replaceAll("(?s), verdict.*", "");
    }

    private static String shown(EarlierCheck check) {
        return EarlierChecks.TEXT.show(List.of(check));
    }
}
