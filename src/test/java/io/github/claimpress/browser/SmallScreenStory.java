package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.github.claimpress.testkit.Browser;
import io.github.claimpress.testkit.PublishedSite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reader with the smallest screen there is. */
@Tag("browser")
class SmallScreenStory {
    static final String WIDER = "() => { const most = document.documentElement.clientWidth;"
            + " if (document.scrollingElement.scrollWidth <= most) return '';"
            + " const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > most + 1);"
            + " return document.scrollingElement.scrollWidth + ' because of ' + wide.slice(0, 3).map(e =>"
            + " e.tagName + '.' + (e.getAttribute('class') || '') + ' ' + (e.textContent || '').trim().slice(0, 40)).join('; '); }";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void no_page_scrolls_sideways_on_a_screen_of_320_pixels() {
        Page page = BROWSER.reader(new NewContextOptions().setViewportSize(320, 640));
        List<String> wide = new ArrayList<>();
        for (String path : PublishedSite.own().onePageOfEachKind()) {
            page.navigate(BROWSER.address(path));
            String found = (String) page.evaluate(WIDER);
            if (!found.isEmpty()) {
                wide.add(path + ": " + found);
            }
        }

        assertEquals("", String.join("\n", wide));
    }
}
