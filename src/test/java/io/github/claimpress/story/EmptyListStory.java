package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.StorySite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics, narratives and countries that no entry has: nobody subscribes to nothing. */
class EmptyListStory {
    @TempDir
    Path folder;

    @Test
    void a_list_with_entries_has_a_feed_and_an_empty_one_has_none_and_no_link_to_one() {
        StorySite site = StorySite.in(folder, """
                        -- content/site.yml --
                        title: Example
                        base_url: https://example.org/
                        -- content/topics/water.md --
                        ---
                        title: Water
                        ---
                        -- content/topics/sand.md --
                        ---
                        title: Sand
                        ---
                        -- content/narratives/drought.md --
                        ---
                        title: Drought
                        ---
                        -- content/fact-checks/wet.md --
                        ---
                        title: "Water"
                        published: 2025-08-02
                        claim: "Water is wet"
                        verdict: true
                        topics: [water]
                        countries: [NO]
                        ---
                        """).built();

        assertTrue(site.has("topics/water/feed.xml"));
        assertTrue(site.has("countries/norway/feed.xml"));
        assertTrue(site.page("topics/water/index.html").contains("topics/water/feed.xml\""));
        for (String list : new String[] {"topics/sand/", "narratives/drought/"}) {
            assertFalse(site.has(list + "feed.xml"), list);
            assertFalse(site.page(list + "index.html").contains(list + "feed.xml\""), list);
        }
    }
}
