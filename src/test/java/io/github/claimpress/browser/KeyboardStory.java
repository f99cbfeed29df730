package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.github.claimpress.testkit.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reader with a keyboard and no mouse. */
@Tag("browser")
class KeyboardStory {
    private static final String FOCUSED = "() => { const e = document.activeElement, s = getComputedStyle(e),"
            + " b = e.getBoundingClientRect(); return [e.tagName + ' ' + (e.textContent || e.name || '').trim().slice(0, 30),"
            + " s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none' ? 'ring' : '',"
            + " b.width > 1 && b.height > 1 && b.bottom > 0 && b.top < innerHeight && b.right > 0 ? 'seen' : '']; }";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void the_first_key_offers_to_skip_to_the_content() {
        Page page = reader();
        page.navigate(BROWSER.address("fact-checks/shells-for-ukraine/index.html"));
        page.keyboard().press("Tab");
        assertEquals(true, page.evaluate("() => document.activeElement.matches('a.skip')"));
        assertTrue(focused(page).contains("seen"));
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertEquals(true, page.evaluate("() => document.querySelector('main').contains(document.activeElement)"));
    }

    @Test
    void every_stop_on_the_way_can_be_seen() {
        for (String path : List.of("index.html", "fact-checks/shells-for-ukraine/index.html", "search/index.html")) {
            Page page = reader();
            page.navigate(BROWSER.address(path));
            List<List<String>> unseen = new ArrayList<>();
            for (int stop = 0; stop < 60; stop++) {
                page.keyboard().press("Tab");
                List<String> focused = focused(page);
                if (focused.get(0).startsWith("BODY")) {
                    break;
                }
                if (!focused.contains("ring") || !focused.contains("seen")) {
                    unseen.add(focused);
                }
            }
            assertEquals(List.of(), unseen, path);
        }
    }

    @Test
    void an_entry_is_found_and_opened_by_keys_alone() {
        Page page = reader();
        page.navigate(BROWSER.address("index.html"));
        for (int stop = 0; stop < 40 && !focused(page).get(0).startsWith("INPUT"); stop++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().type("plane");
        page.keyboard().press("Enter");
        page.locator("[data-result]").first().waitFor();
        for (int stop = 0; stop < 80; stop++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("() => !!document.activeElement.closest('[data-result]')")) {
                break;
            }
        }
        page.keyboard().press("Enter");

        page.waitForURL("**/fact-checks/*/");
    }

    /** Without motion: a page that glides to its next place would be looked at on the way. */
    private static Page reader() {
        return BROWSER.reader(
                new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE).setViewportSize(Browser.WIDE, 900));
    }

    @SuppressWarnings("unchecked")
    private static List<String> focused(Page page) {
        return (List<String>) page.evaluate(FOCUSED);
    }
}
