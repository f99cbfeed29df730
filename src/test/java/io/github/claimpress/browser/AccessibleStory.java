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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Readers who listen, zoom or need strong contrast. */
@Tag("browser")
class AccessibleStory {
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void axe_finds_no_violation_on_any_kind_of_page() {
        Page page = BROWSER.reader(new NewContextOptions().setColorScheme(ColorScheme.LIGHT));
        assertEquals("", violations(page, pages(true), axe -> axe));
    }

    /** What words are about, how long they are, which names they give: all but the colours, which are the same. */
    @Test
    void axe_finds_no_violation_in_the_other_languages() {
        Page page = BROWSER.reader(new NewContextOptions().setColorScheme(ColorScheme.LIGHT));
        assertEquals("", violations(page, pages(false), axe -> axe.disableRules(COLOURS)));
    }

    @Test
    void every_text_stands_out_on_a_dark_page_too() {
        Page page = BROWSER.reader(new NewContextOptions().setColorScheme(ColorScheme.DARK));
        assertEquals("", violations(page, pages(true), axe -> axe.withRules(COLOURS)));
    }

    @Test
    void axe_finds_a_planted_violation() {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("index.html"));
        page.evaluate("() => document.querySelector('main').append(document.createElement('img'))");

        assertTrue(axe(page).analyze().getViolations().stream()
                .anyMatch(rule -> rule.getId().equals("image-alt")));
    }

    /** @param rules chooses among all of them */
    static String violations(Page page, Stream<String> addresses, UnaryOperator<AxeBuilder> rules) {
        List<String> violations = new ArrayList<>();
        addresses.forEach(address -> {
            page.navigate(address);
            for (Rule rule : rules.apply(axe(page)).analyze().getViolations()) {
                for (CheckedNode node : rule.getNodes()) {
                    violations.add(address + ": " + rule.getId() + ": " + node.getHtml());
                }
            }
        });
        return String.join("\n", violations.subList(0, Math.min(20, violations.size())));
    }

    /** In one page, since ours have no frames: else each look opens a second page, which takes longer than the look. */
    @SuppressWarnings("deprecation")
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    /** A page of each kind, in the site's own language or in the others. */
    private static Stream<String> pages(boolean own) {
        return PublishedSite.own().onePageOfEachKind().stream()
                .filter(path -> path.matches("[a-z]{2}/.*") != own)
                .map(BROWSER::address);
    }
}
