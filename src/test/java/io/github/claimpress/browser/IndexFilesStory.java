package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.github.claimpress.testkit.Browser;
import io.github.claimpress.testkit.FileServer;
import io.github.claimpress.testkit.StorySite;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The index where it is hard to come by: on a disk, and while a new one is published. */
@Tag("browser")
class IndexFilesStory {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    private Path folder;

    @Test
    void a_copy_on_a_disk_is_searched_too() {
        StorySite site = site("shells").fromDisk().built();
        Page page = BROWSER.reader();
        page.navigate(site.output().resolve("search/index.html").toUri().toString());
        page.fill("main input[name=q]", "shells");
        page.locator("[data-result]").first().waitFor();
        page.click("[data-result] h3 a");

        assertEquals("About shells", page.innerText("h1"));
    }

    @Test
    void a_page_that_was_opened_before_a_new_publication_goes_on() {
        StorySite site = site("shells").built();
        try (FileServer server = new FileServer(site.output(), "/")) {
            BROWSER.allow(server.origin());
            BROWSER.allow("404");
            Page page = BROWSER.reader();
            page.navigate(server.address() + "search/");
            page.focus("main input[name=q]");

            site.write(entry("guns")).built();
            page.fill("main input[name=q]", "guns");
            page.locator("[data-result] >> text=About guns").waitFor();

            assertTrue(page.innerText("[data-result-count]").startsWith("1 "));
            page.close();
        }
    }

    private StorySite site(String word) {
        return StorySite.in(folder, "-- content/site.yml --\ntitle: Files\nlanguage: en\ncards: off\n" + entry(word));
    }

    private static String entry(String word) {
        return """
                -- content/fact-checks/%s.md --
                ---
                title: "About %s"
                published: 2025-01-01
                claim: "There are %s"
                verdict: false
                countries: [AZ]
                topics: [arms]
                sources: ["https://example.com/%s"]
                ---

                Text.
                """.formatted(word, word, word, word);
    }
}
