package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.github.claimpress.testkit.Browser;
import io.github.claimpress.testkit.StorySite;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A reader without a network, with a copy of the site on a stick. */
@Tag("browser")
class FromDiskStory {
    private static final String SITE = """
            -- content/site.yml --
            title: On a stick
            base_url: https://example.org/
            -- content/fact-checks/bridge.md --
            ---
            title: "The bridge was open"
            published: 2025-08-02
            claim: "The bridge was closed"
            verdict: false
            countries: [NO]
            ---
            Cars crossed it.
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    static Path folder;

    private static StorySite site;

    @BeforeAll
    static void build() {
        site = StorySite.in(folder, SITE).fromDisk().built();
    }

    @Test
    void pages_open_from_each_other() {
        Page page = BROWSER.reader();
        page.navigate(site.output().resolve("index.html").toUri().toString());
        page.locator("ol.checks h3 a").first().click();

        assertEquals("The bridge was open", page.innerText("h1"));
        assertTrue(page.url().endsWith("fact-checks/bridge/index.html"), page.url());
        page.locator("nav.crumbs a").first().click();
        assertTrue(page.url().endsWith("fact-checks/index.html"), page.url());
    }

    @Test
    void the_search_finds_without_a_server() {
        Page page = BROWSER.reader();
        page.navigate(site.output().resolve("index.html").toUri().toString());
        page.fill("main input[name=q]", "bridge");
        page.keyboard().press("Enter");
        page.locator("[data-result] h3 a").first().click();

        assertEquals("The bridge was open", page.innerText("h1"));
    }
}
