package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.github.claimpress.testkit.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reader who takes a page along on paper. */
@Tag("browser")
class PrintStory {
    private static final String AFTER =
            "element => getComputedStyle(element, '::after').content.replaceAll('\"', '').trim()";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void what_only_a_screen_needs_is_gone_and_the_record_is_whole() {
        Page page = printed();

        for (String gone : new String[] {".masthead nav", ".jump", ".crumbs", "button.theme", ".foot nav"}) {
            assertFalse(page.locator(gone).first().isVisible(), gone);
        }
        for (String kept : new String[] {"h1", "[data-part=sources]", "[data-part=official-denials]", ".cite"}) {
            assertTrue(page.locator(kept).first().isVisible(), kept);
        }
    }

    @Test
    void the_address_of_each_source_stands_after_its_title() {
        Page page = printed();
        var source = page.locator("[data-part=sources] a[href^=http]").first();

        assertEquals(source.getAttribute("href"), source.evaluate(AFTER));
    }

    @Test
    void a_dark_page_is_black_on_white_on_paper() {
        assertEquals("rgb(255, 255, 255)", printed().evaluate("() => getComputedStyle(document.body).backgroundColor"));
    }

    private static Page printed() {
        Page page = BROWSER.reader(new NewContextOptions().setColorScheme(ColorScheme.DARK));
        page.navigate(BROWSER.address("fact-checks/shells-for-ukraine/index.html"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }
}
