package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.claimpress.testkit.Browser;
import io.github.claimpress.testkit.PublishedSite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Readers who listen, zoom or need strong contrast. */
@Tag("browser")
class AccessibleStory {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void axe_finds_no_violation_on_any_kind_of_page() {
        Page page = BROWSER.reader(new NewContextOptions().setColorScheme(ColorScheme.LIGHT));
        assertEquals("", violations(page, pages(), List.of()));
    }

    @Test
    void every_text_stands_out_on_a_dark_page_too() {
        Page page = BROWSER.reader(new NewContextOptions().setColorScheme(ColorScheme.DARK));
        List<String> inOneLanguage =
                pages().stream().filter(path -> !path.matches("[a-z]{2}/.*")).toList();
        assertEquals("", violations(page, inOneLanguage, List.of("color-contrast", "link-in-text-block")));
    }

    @Test
    void axe_finds_a_planted_violation() {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("index.html"));
        page.evaluate("() => document.querySelector('main').append(document.createElement('img'))");

        assertTrue(axe(page).analyze().getViolations().stream()
                .anyMatch(rule -> rule.getId().equals("image-alt")));
    }

    /** @param rules all where there are none */
    private static String violations(Page page, List<String> pages, List<String> rules) {
        List<String> violations = new ArrayList<>();
        for (String path : pages) {
            page.navigate(BROWSER.address(path));
            AxeBuilder axe = rules.isEmpty() ? axe(page) : axe(page).withRules(rules);
            for (Rule rule : axe.analyze().getViolations()) {
                for (CheckedNode node : rule.getNodes()) {
                    violations.add(path + ": " + rule.getId() + ": " + node.getHtml());
                }
            }
        }
        return String.join("\n", violations.subList(0, Math.min(20, violations.size())));
    }

    /** In one page, since ours have no frames: else each look opens a second page, which takes longer than the look. */
    @SuppressWarnings("deprecation")
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    /** Every kind in the site's language; of the other languages the pages with most text. */
    private static List<String> pages() {
        return PublishedSite.own().onePageOfEachKind().stream()
                .filter(path ->
                        !path.matches("[a-z]{2}/.*") || path.matches("[a-z]{2}/(fact-checks/[^/]+/)?index\\.html"))
                .toList();
    }
}
