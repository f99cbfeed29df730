package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.LinkCheck;
import io.github.claimpress.testkit.PublishedSite;
import io.github.claimpress.testkit.StorySite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an entry that is not published yet. */
class DraftStory {
    @TempDir
    Path folder;

    @Test
    void a_draft_has_a_page_with_a_mark_that_names_no_file_of_public_entries() {
        StorySite site = site().drafts().built();
        String page = site.page("fact-checks/ferry/index.html");

        assertTrue(page.contains("This is a draft."), page);
        assertFalse(page.contains("card.png"), page);
        assertEquals(List.of(), new LinkCheck(new PublishedSite(site.output()), "/").broken());
    }

    @Test
    void without_being_asked_for_a_draft_is_nowhere() {
        StorySite site = site().built();

        assertFalse(site.files().stream().anyMatch(path -> path.contains("ferry")));
        assertTrue(site.page("fact-checks/bridge/index.html").contains("card.png"));
    }

    private StorySite site() {
        return StorySite.in(folder, """
                -- content/site.yml --
                title: Example checks
                base_url: https://example.org/
                -- content/fact-checks/bridge.md --
                ---
                title: The bridge was open
                published: 2025-08-02
                claim: The bridge was closed
                verdict: false
                ---
                -- content/fact-checks/ferry.md --
                ---
                title: The ferry may cost more
                status: draft
                claim: The ferry costs more
                verdict: unverified
                ---
                """);
    }
}
