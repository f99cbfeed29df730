package io.github.claimpress.similar;

import static io.github.claimpress.testkit.Entries.appearance;
import static io.github.claimpress.testkit.Entries.copy;
import static io.github.claimpress.testkit.Entries.denial;
import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.Entries.source;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.model.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private static final Site SITE = site(
                    entry("post")
                            .appearances(appearance("a1"), appearance("a2").url("https://t.me/s/channel/12?single"))
                            .published("2025-03-01"),
                    entry("page")
                            .sources(source("s1").url("https://www.example.com/story/?utm_source=feed"), source("s2")),
                    entry("copied")
                            .sources(source("s1")
                                    .url(null)
                                    .archived(copy("https://web.archive.org/web/2024/http://example.com/story", null))),
                    entry("seen")
                            .appearances(appearance("a1").url("http://m.example.com/story#top"))
                            .published("2025-01-01"),
                    entry("denied").denials(denial("d1", "https://example.com/denial?fbclid=1"), denial("d2", "s1")))
            .build();

    @Test
    void an_address_is_found_however_it_was_copied() {
        assertEquals(List.of("post a2"), found("https://t.me/channel/12"));
        assertEquals(List.of("post a2"), found("https://web.archive.org/web/20250101000000/https://t.me/s/channel/12"));
        assertEquals(List.of("denied d1"), found("example.com/denial"));
    }

    @Test
    void where_a_claim_was_seen_comes_before_where_a_page_was_cited() {
        assertEquals(List.of("seen a1", "copied s1", "page s1"), found("https://example.com/story?utm_medium=social"));
    }

    @Test
    void another_page_of_the_same_host_is_another_page() {
        assertEquals(List.of(), found("https://example.com/"));
        assertEquals(List.of(), found("not an address"));
    }

    private static List<String> found(String url) {
        return new Citations(url)
                .in(SITE).stream()
                        .map(check -> check.entry().id() + " " + String.join(" ", check.anchors()))
                        .toList();
    }
}
