package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.model.Body;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import io.github.claimpress.testkit.ExamplePages;
import io.github.claimpress.testkit.ExampleSite;
import org.junit.jupiter.api.Test;

class BodyLinksTest {
    private static String resolved(String html) {
        ExampleSite example = new ExampleSite(null);
        Site site = example.site();
        Page page = new Page("fact-checks/x/index.html", "page/text.ftlh", "en", new Subject.NotFound(), null);
        Atlas atlas = new Atlas(site, example.bodies(), ExamplePages.of(site));
        Standpoint here = new Standpoint(atlas, page, new RenderOptions(false, false));
        return new BodyLinks(here)
                .resolve(new Body(html.replace('|', Body.LINK_MARK), ""))
                .html();
    }

    @Test
    void a_file_of_the_site_becomes_the_address_of_its_page() {
        assertEquals("<a href=\"../../about/\">", resolved("<a href=\"|pages/about.md|\">"));
        assertEquals("<a href=\"../../about/#us\">", resolved("<a href=\"|content/pages/about.md#us|\">"));
        assertEquals("<a href=\"../../countries/azerbaijan/\">", resolved("<a href=\"|countries/az.md|\">"));
        assertEquals("<a href=\"../../actors/joker-dnr/\">", resolved("<a href=\"|actors/joker-dnr.md|\">"));
    }

    @Test
    void a_file_without_a_page_leaves_the_words() {
        assertEquals("<a title=\"t\">words</a>", resolved("<a href=\"|pages/gone.md|\" title=\"t\">words</a>"));
        assertEquals("a <a>b</a> c", resolved("a <a href=\"|x.md|\">b</a> c"));
    }

    @Test
    void an_image_lies_beside_the_page() {
        assertEquals("<img src=\"map.png\" alt=\"\">", resolved("<img src=\"|fact-checks/2025/map.png|\" alt=\"\">"));
    }

    @Test
    void other_markup_is_left_as_it_is() {
        String html = "<p>One &amp; two <a href=\"https://example.org/\">three</a></p>";
        assertEquals(html, resolved(html));
        assertEquals("<p>|half</p>".replace('|', Body.LINK_MARK), resolved("<p>|half</p>"));
    }
}
