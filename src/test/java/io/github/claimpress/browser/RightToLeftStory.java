package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.claimpress.testkit.Browser;
import io.github.claimpress.testkit.FileServer;
import io.github.claimpress.testkit.GoldenSite;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A reader of Arabic, whose pages begin at the right. */
@Tag("browser")
class RightToLeftStory {
    private static final List<String> PATHS =
            List.of("", "fact-checks/canal/", "countries/egypt/", "denials/", "search/", "verdicts/");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    static Path folder;

    static FileServer server;

    @BeforeAll
    static void build() {
        GoldenSite site = GoldenSite.all().stream()
                .filter(one -> one.toString().equals("right-to-left"))
                .findFirst()
                .orElseThrow();
        site.copyTo(folder);
        GoldenSite.build(folder, 1);
        server = new FileServer(folder.resolve("out"), "/");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void allow() {
        BROWSER.allow(server.origin());
    }

    @Test
    void axe_finds_no_violation_in_light_and_dark() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = BROWSER.reader(new NewContextOptions().setColorScheme(scheme));
            assertEquals("", AccessibleStory.violations(page, addresses(), axe -> axe));
        }
    }

    @Test
    void no_page_scrolls_sideways_on_a_small_screen() {
        Page page = BROWSER.reader(new NewContextOptions().setViewportSize(320, 640));
        for (String address : addresses().toList()) {
            page.navigate(address);
            assertEquals("", page.evaluate(SmallScreenStory.WIDER), address);
        }
    }

    @Test
    void time_begins_at_the_right() {
        Page page = BROWSER.reader();
        page.navigate(server.address() + "fact-checks/canal/");
        double first = page.locator("svg.chain text.s").first().boundingBox().x;
        double last = page.locator("svg.chain text.s").last().boundingBox().x;

        assertTrue(first > last, first + " is left of " + last);
        assertTrue(page.locator(".part h2").first().boundingBox().x
                > page.locator(".part .body").first().boundingBox().x);
    }

    private static Stream<String> addresses() {
        return PATHS.stream().map(path -> server.address() + path);
    }
}
