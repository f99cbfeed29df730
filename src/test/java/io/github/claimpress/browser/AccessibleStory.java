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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readers who listen, zoom or need strong contrast. */
@Tag("browser")
class AccessibleStory {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axe_finds_no_violation_on_any_kind_of_page(ColorScheme scheme) {
        Page page = BROWSER.reader(new NewContextOptions().setColorScheme(scheme));
        List<String> violations = new ArrayList<>();
        for (String path : pages()) {
            page.navigate(BROWSER.address(path));
            for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                for (CheckedNode node : rule.getNodes()) {
                    violations.add(path + ": " + rule.getId() + ": " + node.getHtml());
                }
            }
        }

        assertEquals("", String.join("\n", violations.subList(0, Math.min(20, violations.size()))));
    }

    @Test
    void axe_finds_a_planted_violation() {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("index.html"));
        page.evaluate("() => document.querySelector('main').append(document.createElement('img'))");

        assertTrue(new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .anyMatch(rule -> rule.getId().equals("image-alt")));
    }

    /** Every kind in the site's language; of the other languages the pages with most text. */
    private static List<String> pages() {
        return PublishedSite.own().onePageOfEachKind().stream()
                .filter(path ->
                        !path.matches("[a-z]{2}/.*") || path.matches("[a-z]{2}/(fact-checks/[^/]+/)?index\\.html"))
                .toList();
    }
}
