package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.testkit.StorySite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What site.yml links to. */
class OwnSettingsLinkStory {
    @TempDir
    Path folder;

    @Test
    void what_no_page_can_link_to_is_told_at_its_line() {
        assertEquals(
                List.of(
                        "content/site.yml:3:19: error: “/contact/” is neither a whole address nor an e-mail, so that no page"
                                + " shows it [dead-internal-link]",
                        "content/site.yml:6:5: error: “https://example.com” is no page of this site, and the masthead leads"
                                + " only to those [dead-internal-link]"),
                told("report_errors_to: /contact/", "https://example.com/"));
    }

    @Test
    void an_e_mail_an_address_and_pages_are_links() {
        assertEquals(List.of(), told("report_errors_to: errors@example.org", "/denials/"));
        assertEquals(List.of(), told("report_errors_to: https://example.org/contact/", "page-of-an-extension"));
    }

    private List<String> told(String report, String page) {
        return StorySite.in(folder, """
                -- content/site.yml --
                title: A
                base_url: https://example.org/
                %s
                navigation:
                  - countries
                  - %s
                """.formatted(report, page)).check().problems("dead-internal-link");
    }
}
