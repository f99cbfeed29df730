package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.testkit.StorySite;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was asked for a comment on the page of a fact-check, and who was not. */
class RequestsStory {
    private static final String ENTRY = """
            -- content/site.yml --
            title: Example
            -- content/fact-checks/bridge.md --
            ---
            title: "The bridge"
            published: 2025-08-05
            claim: "It is closed"
            verdict: unverified
            %s
            ---
            """;

    @TempDir
    Path folder;

    @Test
    void the_way_to_reasons_why_nobody_was_asked_does_not_say_that_there_is_nothing() {
        assertEquals(
                "Requests", way("requests_for_comment: [{to: Road Office, outcome: not-sent, reason: It is closed.}]"));
    }

    @Test
    void the_way_to_the_requests_counts_those_that_were_made() {
        assertEquals("Requests (1)", way("requests_for_comment: [{to: Road Office, outcome: no-reply}]"));
    }

    @Test
    void where_nothing_is_told_of_requests_their_number_is_none() {
        assertEquals("Requests (0)", way("countries: [NO]"));
    }

    private String way(String field) {
        StorySite site = StorySite.in(folder, ENTRY.formatted(field)).build();
        return Jsoup.parse(site.page("fact-checks/bridge/index.html"))
                .select(".jump a[href=#requests]")
                .text();
    }
}
