package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.claimpress.BuildOptions;
import io.github.claimpress.Publisher;
import io.github.claimpress.Serving;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.testkit.Browser;
import io.github.claimpress.testkit.StorySite;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An editor writes with the page open beside the text, and never reloads it by hand. */
@Tag("browser")
class PreviewStory {
    private static final String ENTRY = """
            -- content/fact-checks/bridge.md --
            ---
            title: "The bridge was %s"
            status: draft
            claim: "The bridge was closed"
            verdict: %s
            ---
            Cars crossed it.
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    Path folder;

    private StorySite site;
    private Serving serving;
    private Page page;

    @BeforeEach
    void an_editor_opens_the_draft() {
        site = StorySite.in(folder, "-- content/site.yml --\ntitle: Preview\nbase_url: https://example.org/\n");
        write("open", "false");
        BuildOptions options = new BuildOptions(
                folder,
                folder.resolve("out"),
                folder.resolve("cache"),
                null,
                true,
                LocalDate.of(2025, 8, 2),
                false,
                false,
                null,
                0);
        serving = new Publisher(Progress.SILENT).serve(options, 0, found -> {}, reason -> {});
        BROWSER.allow(serving.address().toString());
        page = BROWSER.reader();
        page.navigate(serving.address() + "fact-checks/bridge/");
    }

    @AfterEach
    void the_page_is_closed_before_its_server() {
        page.context().close();
        serving.close();
    }

    @Test
    void an_edit_shows_by_itself() {
        assertTrue(page.innerText("main").contains("This is a draft."));
        write("wide open", "false");
        page.locator("h1:has-text('The bridge was wide open')").waitFor();

        write("half open", "misleading");
        page.locator("h1:has-text('The bridge was half open')").waitFor();
        page.locator("[data-verdict=misleading]").first().waitFor();
    }

    @Test
    void an_error_lies_over_the_last_good_page_until_it_is_repaired() {
        write("shut", "flase");
        Locator problems = page.locator("[data-preview=cover]");
        problems.locator(".place").waitFor();

        assertEquals(
                "content/fact-checks/bridge.md:5:10", problems.locator(".place").innerText());
        assertEquals("flase", problems.locator("mark").innerText());
        assertTrue(problems.locator(".help").innerText().contains("false"));
        assertEquals("The bridge was open", page.innerText("h1 >> nth=0"));

        write("shut", "false");
        page.locator("h1:has-text('The bridge was shut')").waitFor();
        assertEquals(0, problems.count());
    }

    /** Of a draft nothing is demanded yet. */
    @Test
    void warnings_are_counted_in_a_corner_that_leads_to_their_list() {
        Locator count = page.locator("[data-preview=count] a");
        assertEquals(0, count.count());
        site.write(ENTRY.formatted("open", "false").replace("status: draft", "published: 2025-08-01"));
        count.waitFor();
        assertTrue(count.innerText().matches("\\d+ warnings?"), count.innerText());
        count.click();
        page.waitForURL("**/.claimpress/problems");

        assertTrue(page.locator("li.warning").count() > 0);
    }

    private void write(String state, String verdict) {
        site.write(ENTRY.formatted(state, verdict));
    }
}
