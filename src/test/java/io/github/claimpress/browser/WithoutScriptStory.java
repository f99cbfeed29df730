package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.github.claimpress.testkit.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reader whose browser runs no scripts. */
@Tag("browser")
class WithoutScriptStory {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void everything_can_be_read_and_reached_from_the_first_page() {
        Page page = reader();
        page.navigate(BROWSER.address("index.html"));
        page.locator("ol.checks h3 a").first().click();
        page.waitForURL(url -> url.contains("/fact-checks/"));

        assertTrue(page.isVisible("h1"));
        for (String part : new String[] {"claim", "verdict", "sources", "official-denials", "corrections"}) {
            assertTrue(page.locator("[data-part=" + part + "]").first().isVisible(), part);
        }
        page.locator("nav.crumbs a").first().click();
        assertTrue(page.locator("ol.checks li").count() >= 16);
    }

    @Test
    void a_citation_leads_to_its_source() {
        Page page = reader();
        page.navigate(BROWSER.address("fact-checks/shells-for-ukraine/index.html"));
        page.locator("a.ref").first().click();

        String place = page.url().substring(page.url().indexOf('#') + 1);
        assertTrue(place.matches("s\\d+"), place);
        assertEquals(true, page.locator("#" + place).evaluate("element => element.matches(':target')"));
    }

    @Test
    void the_search_page_leads_to_the_indexes() {
        Page page = reader();
        page.navigate(BROWSER.address("search/index.html"));

        assertTrue(page.locator("noscript").first().isVisible());
        assertTrue(page.locator("main a[href$='countries/']").first().isVisible());
        page.locator("main a[href$='fact-checks/']").first().click();
        assertTrue(page.locator("ol.checks li").count() >= 16);
    }

    @Test
    void nothing_is_shown_that_would_do_nothing() {
        Page page = reader();
        page.navigate(BROWSER.address("index.html"));

        assertEquals(0, page.locator("button.theme:visible").count());
        page.navigate(BROWSER.address("search/index.html"));
        assertEquals(0, page.locator("[data-filter]:visible").count());
    }

    private static Page reader() {
        return BROWSER.reader(new NewContextOptions().setJavaScriptEnabled(false));
    }
}
