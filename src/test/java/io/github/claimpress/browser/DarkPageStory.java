package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.claimpress.testkit.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reader who would rather have a dark page, or a light one. */
@Tag("browser")
class DarkPageStory {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void the_switch_turns_the_page_and_the_next_page_remembers() {
        Page page = BROWSER.reader(new NewContextOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(BROWSER.address("index.html"));
        String light = background(page);
        String label = page.innerText("button.theme");
        page.click("button.theme");

        assertNotEquals(light, background(page));
        assertNotEquals(label, page.innerText("button.theme"));
        page.navigate(BROWSER.address("countries/index.html"));
        assertNotEquals(light, background(page));
        page.click("button.theme");
        assertEquals(light, background(page));
        assertEquals(label, page.innerText("button.theme"));
    }

    @Test
    void the_readers_system_decides_until_the_reader_does() {
        Page page = BROWSER.reader(new NewContextOptions().setColorScheme(ColorScheme.DARK));
        page.navigate(BROWSER.address("index.html"));
        String dark = background(page);
        page.click("button.theme");

        assertNotEquals(dark, background(page));
    }

    private static String background(Page page) {
        return (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor + ' '"
                + " + getComputedStyle(document.documentElement).backgroundColor");
    }
}
