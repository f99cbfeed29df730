package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.github.claimpress.testkit.Browser;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reader who would rather read the same in another language. */
@Tag("browser")
class LanguageStory {
    private static final String LANGUAGES = "nav.languages";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void an_entry_leads_to_itself_in_each_language_and_back() {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("fact-checks/shells-for-ukraine/index.html"));
        String headline = page.innerText("h1");
        for (String language : List.of("az", "uk", "ru")) {
            page.click(LANGUAGES + " a[hreflang=" + language + "]");
            assertTrue(page.url().endsWith("/" + language + "/fact-checks/shells-for-ukraine/"), page.url());
            assertEquals(language, page.getAttribute("html", "lang"));
        }
        page.click(LANGUAGES + " a[hreflang=en]");

        assertEquals(headline, page.innerText("h1"));
    }

    @Test
    void the_other_languages_stand_at_the_top_of_a_small_screen_before_the_page_begins() {
        Page page = BROWSER.reader();
        page.setViewportSize(320, 640);
        page.navigate(BROWSER.address("fact-checks/shells-for-ukraine/index.html"));

        assertEquals(3, page.locator(LANGUAGES + " a").count());
        double end = ((Number)
                        page.evaluate("() => document.querySelector('nav.languages').getBoundingClientRect().bottom"))
                .doubleValue();
        assertTrue(end < 240, end + " pixels below the top");
    }

    @Test
    void where_a_page_is_not_translated_the_language_leads_to_its_first_page() {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("fact-checks/azal-lawsuit/index.html"));
        page.click(LANGUAGES + " a[hreflang=az]");

        assertTrue(page.url().endsWith("/az/"), page.url());
    }
}
