package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.claimpress.testkit.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Has this been checked already? */
@Tag("browser")
class SearchStory {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void a_reader_searches_for_a_word_and_opens_the_result() {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("index.html"));
        page.fill("main input[name=q]", "artillery shells");
        page.keyboard().press("Enter");

        Locator first = page.locator("[data-result]").first();
        first.waitFor();
        assertTrue(page.url().contains("q=artillery"), page.url());
        String title = first.locator("h3").innerText();
        first.locator("h3 a").click();
        page.waitForURL("**/fact-checks/*/");
        assertEquals(title, page.innerText("h1"));
    }

    @Test
    void an_address_that_was_sent_finds_the_entry_that_cites_it() {
        Page page = search(
                "https://www.oc-media.org/russian-media-claims-azerbaijan-to-provide-artillery-shells-to-ukraine?utm_source=chat");

        assertTrue(page.locator("[data-result]").count() >= 1);
        assertTrue(page.locator("[data-result]").first().innerText().contains("shells"));
    }

    @Test
    void a_post_with_an_address_that_nobody_cites_is_looked_for_by_its_words() {
        Page page = search("Azerbaijan makes artillery shells for Ukraine https://t.me/nobody/1");

        assertTrue(page.locator("[data-result]").first().innerText().contains("shells"));
        assertTrue(page.locator("[data-result-count]").innerText().endsWith("”. No fact-check cites the address."));
    }

    @Test
    void a_word_that_stands_nowhere_finds_nothing_and_says_so() {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("search/index.html") + "?q=xylophonically");
        page.locator("[data-result-count='0']:visible").waitFor();

        assertEquals(0, page.locator("[data-result]").count());
    }

    @Test
    void filters_narrow_the_results_and_stand_in_the_address() {
        Page page = search("azerbaijan");
        int before = Integer.parseInt(page.locator("[data-result-count]").getAttribute("data-result-count"));
        page.click("[data-filter=verdict] summary");
        page.locator("[data-filter=verdict] input").first().check();
        page.waitForURL("**verdict=**");
        page.waitForFunction(
                "before => Number(document.querySelector('[data-result-count]').dataset.resultCount) < before", before);

        String address = page.url();
        String shown = page.locator("[data-result-count]").getAttribute("data-result-count");
        page.navigate("about:blank");
        page.navigate(address);
        page.locator("[data-result]").first().waitFor();
        assertEquals(shown, page.locator("[data-result-count]").getAttribute("data-result-count"));
    }

    @Test
    void who_finds_nothing_because_of_a_filter_can_remove_it() {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("search/index.html") + "?q=azerbaijan&country=XX");
        page.locator("[data-result-count='0']:visible").waitFor();
        page.getByText("Remove all filters").click();
        page.locator("[data-result]").first().waitFor();

        assertTrue(page.url().endsWith("?q=azerbaijan"), page.url());
        assertFalse(page.getByText("Remove all filters").isVisible());
        page.goBack();
        page.locator("[data-result-count='0']:visible").waitFor();
    }

    @Test
    void the_way_back_leads_to_what_was_sent_before() {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("search/index.html"));
        for (String asked : List.of("azerbaijan", "shells")) {
            page.locator("main input[name=q]").fill(asked);
            page.keyboard().press("Enter");
            page.waitForURL("**?q=" + asked);
        }
        page.goBack();
        page.waitForURL("**?q=azerbaijan");

        assertEquals("azerbaijan", page.locator("main input[name=q]").inputValue());
    }

    @Test
    void a_word_that_stands_in_no_entry_is_not_passed_over_in_silence() {
        Page page = search("azerbaijan xylophonically");

        String told = page.locator("[data-result-count]").textContent();
        assertTrue(told.endsWith("No fact-check has “xylophonically”."), told);
    }

    @Test
    void a_name_with_or_without_its_dotless_i_finds_the_same() {
        assertEquals(titles("Baki mitinqi polis"), titles("Bakı mitinqi polis"));
        assertTrue(titles("Bakı mitinqi polis").contains("Bakıdakı aksiya"));
    }

    private static String titles(String asked) {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("az/search/index.html"));
        page.fill("main input[name=q]", asked);
        page.locator("[data-result]").first().waitFor();
        return String.join(
                "\n",
                page.locator("[data-result] h3").allInnerTexts().stream()
                        .sorted()
                        .toList());
    }

    @Test
    void one_of_several_filters_is_taken_off_beside_the_results() {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("search/index.html") + "?q=azerbaijan&country=UA&verdict=unverified");
        page.locator("[data-result]").first().waitFor();
        assertEquals(
                List.of("Unverified ×", "Ukraine ×"),
                page.locator(".chips button").allInnerTexts());
        page.getByLabel("Remove filter: Ukraine").click();
        page.waitForURL("**?q=azerbaijan&verdict=unverified");

        page.waitForFunction("() => document.querySelectorAll('.chips button').length === 1");
        page.waitForFunction("() => document.activeElement.textContent === 'Unverified ×'");
    }

    @Test
    void a_question_stands_in_the_address_when_the_reader_pauses_or_goes_to_a_result() {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("search/index.html"));
        int before = (int) page.evaluate("() => history.length");
        page.locator("main input[name=q]").pressSequentially("azerb");
        page.locator("[data-result]").first().waitFor();
        page.waitForURL("**q=azerb");

        page.locator("main input[name=q]").pressSequentially("aijan");
        page.waitForFunction("() => document.querySelector('[data-result-count]').textContent.includes('azerbaijan')");
        page.keyboard().press("ArrowDown");
        page.waitForFunction(
                "() => document.activeElement.closest('[data-result]') && location.search === '?q=azerbaijan'");
        assertEquals(before, page.evaluate("() => history.length"));
    }

    @Test
    void a_screen_of_rows_comes_first_and_the_rest_with_their_number_in_the_next_frame() {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("search/index.html"));
        page.evaluate("""
                () => {
                  const list = document.querySelector('[data-results]'), count = document.querySelector('[data-result-count]');
                  window.seen = [];
                  new MutationObserver(() => seen.push([list.children.length, count.textContent.includes('azerbaijan')]))
                    .observe(list, {childList: true});
                }""");
        page.fill("main input[name=q]", "azerbaijan");
        page.locator("[data-results][aria-busy=false] [data-result]").first().waitFor();

        assertEquals(List.of(List.of(3, false), List.of(10, true)), page.evaluate("() => seen"));
        assertEquals("", page.locator("[data-results]").getAttribute("style"));
    }

    @Test
    void nothing_of_the_index_is_loaded_before_the_reader_asks() {
        Page page = BROWSER.reader();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(BROWSER.address("search/index.html"));
        page.waitForLoadState();

        assertTrue(asked.stream().noneMatch(address -> address.matches(".*/search/.+")), () -> "" + asked);
    }

    private Page search(String words) {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("search/index.html"));
        page.fill("main input[name=q]", words);
        page.keyboard().press("Enter");
        page.locator("[data-result]").first().waitFor();
        // The first rows stand there before the rest of them, and only then is their number told.
        page.locator("[data-result-count]:not([data-result-count='0'])").waitFor();
        return page;
    }
}
