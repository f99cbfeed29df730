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
        assertNoneScrolls("100%", List.copyOf(PublishedSite.own().onePageOfEachKind()));
    }

    @Test
    void nor_does_one_whose_text_is_twice_as_large() {
        List<String> paths = new ArrayList<>(PublishedSite.own().onePageOfEachKind());
        paths.add("ru/fact-checks/shells-for-ukraine/index.html");
        paths.add("uk/fact-checks/shells-for-ukraine/index.html");
        paths.add("ru/actors/joker-dnr/index.html");
        assertNoneScrolls("200%", paths);
    }

    private static void assertNoneScrolls(String textSize, List<String> paths) {
        Page page = BROWSER.reader(new NewContextOptions().setViewportSize(320, 640));
        List<String> wide = new ArrayList<>();
        for (String path : paths) {
            page.navigate(BROWSER.address(path));
            page.evaluate("size => { document.documentElement.style.fontSize = size; }", textSize);
            String found = (String) page.evaluate(WIDER);
            if (!found.isEmpty()) {
                wide.add(path + ": " + found);
            }
        }

        assertEquals("", String.join("\n", wide));
    }
}
