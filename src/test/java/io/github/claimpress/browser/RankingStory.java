package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.github.claimpress.testkit.Browser;
import io.github.claimpress.testkit.FileServer;
import io.github.claimpress.testkit.StorySite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is found, and in which order. Each entry is named after what it is there for. */
@Tag("browser")
class RankingStory {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final StringBuilder SITE = new StringBuilder("""
            -- content/site.yml --
            title: Ranking
            language: en
            languages: [en, az, uk, ru, fr]
            cards: off
            """);

    private static FileServer server;

    @BeforeAll
    static void publish(@TempDir Path folder) {
        entry("word-in-claim", "Something about the sky", "Palladium makes shells", "2020-01-01", "Text.");
        entry("word-in-text", "Something about the sea", "Nothing of that kind", "2025-01-01", "They say palladium.");
        entry("beginning-in-title", "Palladiumite is a stone", "A stone has a name", "2026-01-01", "Text.");
        entry("mistyped", "Paladium with one letter less", "A name is spelt otherwise", "2026-02-01", "Text.");
        entry("older", "A harvest was lost", "The harvest failed", "2019-01-01", "Text.");
        entry("newer", "A harvest was lost", "The harvest failed", "2024-01-01", "Text.");
        entry("in-order", "One thing", "Anything", "2022-01-01", "A state of emergency was declared.");
        entry("out-of-order", "Another thing", "Anything", "2022-01-01", "The emergency was that of a state.");
        entry("marked", "Une école où l’on rit", "schön", "2022-01-01", "Text.");
        entry("unmarked", "Something else", "schon", "2023-01-01", "Text.");
        entry("az/baki", "Bakı haqqında", "BAKI şəhərində İLHAM ƏLİYEV", "2022-01-01", "Mətn.");
        entry("uk/object", "Про об’єкт", "П’ять обʼєктів у Києві", "2022-01-01", "Війська біля школи. Palladium.");
        entry("ru/object", "Об объекте", "Ещё один объект в войсках", "2022-01-01", "Текст.");
        for (int i = 1; i < 5; i++) {
            entry("plane-" + i, "Aircraft number " + i, "A plane was seen", "2021-01-0" + i, "Text.");
        }
        entry("plane-5", "Aircraft number 5", "All planes were seen", "2021-01-05", "Text.");
        entry("place", "Somewhere", "A place was seen", "2021-02-01", "By plan.");
        entry(
                "heron",
                "A bird",
                "A bird was seen",
                "2018-01-01",
                "Far down in a long text" + " and on".repeat(90) + ": a heron.");
        entry("heroin", "Heroin on a ship", "Heroin was on a ship with heroin", "2026-01-01", "Heroin.");
        entry(
                "hashtag",
                "Rindfleischetikettierungsueberwachungsaufgabengesetz is repealed",
                "The law ﹰ is gone",
                "2018-01-01",
                "Text.");
        entry(
                "metals",
                "A list",
                "A list was long",
                "2018-01-01",
                "Iridium, iridiums, iridiumite, iridiumous and rhodium.");
        cited("post", "https://t.me/warnews/4321");
        cited("preview", "https://t.me/s/Other_Channel/7");
        dated("day", "2024-03-05");
        dated("month", "2024-03");
        entry(
                "long-claim",
                "A long one",
                "A convoy of forty lorries crossed the bridge near Ganja before dawn on Monday",
                "2018-01-01",
                "Text.");
        entry(
                "like-long-claim",
                "Like the long one",
                "Forty lorries crossed a bridge near Ganja in a convoy",
                "2026-03-01",
                "Text.");
        StorySite site = StorySite.in(folder, SITE.toString()).built();
        server = new FileServer(site.output(), "/ranking/");
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
    void the_claim_comes_before_the_text_and_whole_words_before_beginnings_and_mistypings() {
        List<String> own = found("palladium").stream()
                .filter(name -> !name.startsWith("uk/"))
                .toList();

        assertEquals(List.of("word-in-claim", "word-in-text", "beginning-in-title", "mistyped"), own);
    }

    @Test
    void a_word_that_is_found_a_handful_of_times_is_not_taken_for_another() {
        assertEquals(
                List.of("plane-1", "plane-2", "plane-3", "plane-4", "plane-5"),
                found("plane").stream().sorted().toList());
        assertTrue(found("plaxe").contains("place"));
    }

    @Test
    void a_word_that_is_found_seldom_comes_before_what_is_spelt_nearly_so_which_is_not_counted() {
        assertEquals(List.of("heron", "heroin"), found("heron"));
        assertEquals("1", ask("search/", "heron").locator("[data-result-count]").getAttribute("data-result-count"));
        assertEquals(1, ask("search/", "heron").locator("[data-result]").count());
    }

    @Test
    void of_two_that_say_the_same_the_newer_comes_first() {
        assertEquals(List.of("newer", "older"), found("harvest"));
    }

    @Test
    void the_exact_spelling_comes_before_the_folded_one() {
        assertEquals(List.of("marked", "unmarked"), found("schön"));
        assertEquals(List.of("unmarked", "marked"), found("schon"));
    }

    @Test
    void a_phrase_keeps_its_words_together() {
        assertEquals(List.of("in-order"), found("\"state of emergency\""));
        assertEquals(
                List.of("in-order", "out-of-order"),
                found("state emergency").stream().sorted().toList());
    }

    @Test
    void a_minus_leaves_a_word_out() {
        assertTrue(found("palladium").contains("word-in-text"));
        assertTrue(!found("palladium -sea").contains("word-in-text"));
    }

    @Test
    void an_address_that_no_entry_can_cite_for_its_length_is_answered_as_soon_as_any_other() {
        Page page = ask("search/", "heron");
        page.fill("[name=q]", "https://news.example/a" + "/index.html".repeat(60_000));
        page.waitForSelector("[data-result-count='0']");
        assertEquals(0, page.locator("[data-result]").count());
    }

    @Test
    void minuses_alone_leave_all_the_others() {
        List<String> others = found("-palladium");
        for (String name : List.of("older", "az/baki", "mistyped", "beginning-in-title", "ru/object")) {
            assertTrue(others.contains(name), others::toString);
        }
        for (String name : List.of("word-in-claim", "word-in-text", "uk/object")) {
            assertTrue(!others.contains(name), others::toString);
        }
        assertTrue(found("-\"state of emergency\"").contains("out-of-order"));
    }

    @Test
    void what_stands_in_the_text_alone_is_shown_with_a_form_of_each_word_before_another_one() {
        assertEquals(
                List.of("iridium", "rhodium", "iridiumite"),
                ask("search/", "iridium rhodium")
                        .locator("[data-result] .excerpt mark")
                        .allTextContents());
    }

    @Test
    void a_minus_before_a_phrase_leaves_out_the_phrase_and_not_its_words() {
        assertEquals(List.of("out-of-order"), found("emergency -\"state of emergency\""));
        assertEquals(List.of("heron"), found("heroin -\"heroin\""));
    }

    @Test
    void a_word_of_more_than_forty_letters_is_found_by_all_of_it_by_its_beginning_and_in_a_phrase() {
        String whole = "Rindfleischetikettierungsueberwachungsaufgabengesetz";
        for (String asked : List.of(whole, "rindfleisch", "\"" + whole + " is repealed\"")) {
            assertEquals(List.of("hashtag"), found(asked), asked);
        }
        assertEquals(
                whole, ask("search/", whole).locator("[data-result] h3 mark").textContent());
    }

    @Test
    void a_letter_of_which_folding_leaves_nothing_is_no_word() {
        assertEquals(List.of("hashtag"), found("\"law ﹰ is gone\""));
    }

    @Test
    void every_spelling_of_a_word_finds_it() {
        for (String spelling : List.of("bakı", "Baki", "BAKI", "əliyev", "eliyev", "İlham", "ilham")) {
            assertEquals("az/baki", found(spelling).get(0), spelling);
        }
        for (String spelling : List.of("об'єкт", "об’єкт", "обʼєкт", "ОБЄКТ")) {
            assertEquals("uk/object", found(spelling).get(0), spelling);
        }
        assertEquals("ru/object", found("еще").get(0));
        assertEquals("marked", found("ecole").get(0));
    }

    @Test
    void another_ending_and_a_mistyped_beginning_are_found() {
        assertEquals("ru/object", found("войсками").get(0));
        assertEquals("uk/object", found("військ").get(0));
        assertEquals("long-claim", found("lorry convoy bridge Monday").get(0));
        assertEquals("word-in-claim", found("balladium").get(0));
    }

    @Test
    void the_language_of_the_page_comes_first() {
        assertEquals("word-in-claim", found("palladium").get(0));
        assertEquals("uk/object", found("uk/search/", "palladium").get(0));
    }

    @Test
    void a_pasted_paragraph_leads_to_the_claim_in_it() {
        String post =
                "BREAKING!!! Read this before they delete it: a convoy of forty lorries crossed the bridge near Ganja"
                        + " before dawn on Monday. Share with everybody you know, “friends” and neighbours alike - today.";

        assertEquals("long-claim", found(post).get(0));
        assertEquals(
                "long-claim",
                found("A convoy of forty lorries crossed the bridge near Ganja before dawn on Monday")
                        .get(0));
    }

    @Test
    void an_address_is_found_however_it_was_wrapped() {
        for (String wrapped : List.of(
                "https://www.example.org/older/story",
                "http://m.example.org/older/story/?utm_source=x",
                "example.org/older/story",
                "https://web.archive.org/web/20240102030405/https://example.org/older/story",
                "https://www.google.com/amp/s/example.org/older/story",
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Folder%2Fstory&h=x",
                "Is this true? https://example.org/older/story.")) {
            assertEquals(List.of("older"), found(wrapped), wrapped);
        }
    }

    @Test
    void a_post_on_telegram_is_found_by_itself_by_its_preview_and_however_they_were_wrapped() {
        String post = "t.me/warnews/4321";
        for (String wrapped : List.of(
                "http://" + post,
                "https://www." + post,
                "https://m." + post + "/",
                "https://" + post + "?single&utm_source=x",
                "https://web.archive.org/web/20240102030405/https://" + post,
                "https://www.google.com/amp/s/" + post,
                "https://t.me/s/warnews/4321?before=4330",
                "Is this true? https://telegram.me/WarNews/4321.")) {
            assertEquals(List.of("post"), found(wrapped), wrapped);
        }
        for (String wrapped : List.of(
                "https://t.me/s/Other_Channel/7",
                "t.me/other_channel/7",
                "https://archive.ph/2024.01.01-000000/https://t.me/s/other_channel/7")) {
            assertEquals(List.of("preview"), found(wrapped), wrapped);
        }
    }

    @Test
    void what_nobody_checked_is_not_found_and_the_reader_is_told() {
        Page page = ask("search/", "qwertyuiop");

        assertEquals("0", page.locator("[data-result-count]").getAttribute("data-result-count"));
        assertTrue(page.innerText("[data-result-count]").contains("qwertyuiop"));
    }

    @Test
    void a_date_is_written_as_on_the_pages_and_is_that_of_the_claim() {
        Page page = ask("uk/search/", "датована");
        assertEquals(
                List.of("5 березня 2024", "березень 2024"),
                page.locator("[data-result] time").allInnerTexts().stream()
                        .sorted()
                        .toList());

        assertEquals(0, ask("search/", "harvest").locator("[data-result] time").count(), "published only");
    }

    private List<String> found(String words) {
        return found("search/", words);
    }

    /** The entries that are shown or behind the button, by the end of their addresses. */
    private List<String> found(String path, String words) {
        Page page = ask(path, words);
        while (page.locator("button.more").isVisible()) {
            int before = page.locator("[data-result]").count();
            page.click("button.more");
            page.waitForFunction("n => document.querySelectorAll('[data-result]').length > n", before);
        }
        return page.locator("[data-result] h3 a").all().stream()
                .map(link -> link.getAttribute("href"))
                .map(href -> href.replaceFirst("#.*", "")
                        .replaceFirst("^(?:\\.\\./)+", "")
                        .replace("fact-checks/", "")
                        .replaceFirst("/$", ""))
                .toList();
    }

    private Page ask(String path, String words) {
        Page page = BROWSER.reader();
        page.navigate(server.address() + path + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        page.waitForFunction(
                "() => { const count = document.querySelector('[data-result-count]');"
                        + " return !count.hidden && !count.textContent.startsWith('Searching') && !count.textContent.includes('…'); }");
        return page;
    }

    private static void dated(String name, String date) {
        SITE.append("""
                -- content/fact-checks/%s.md --
                ---
                title: "Датована заява, %s"
                id: dated-%s
                language: uk
                published: 2025-01-01
                claim: {text: "Датована заява", date: %s}
                verdict: false
                countries: [UA]
                topics: [arms]
                sources: ["https://example.com/%s"]
                ---

                Текст.
                """.formatted(name, name, name, date, name));
    }

    private static void cited(String name, String address) {
        entry(name, "What a channel wrote", "A channel wrote", "2020-01-01", "Text.");
        int at = SITE.indexOf("https://example.org/" + name + "/story");
        SITE.replace(at, SITE.indexOf("\"", at), address);
    }

    private static void entry(String name, String title, String claim, String day, String text) {
        String[] parts = name.split("/", -1);
        String language = parts.length == 2 ? parts[0] : "en";
        SITE.append("""
                -- content/fact-checks/%s.md --
                ---
                title: "%s"
                slug: %s
                id: %s
                language: %s
                published: %s
                claim: "%s"
                verdict: false
                countries: [AZ]
                topics: [arms]
                appearances:
                  - {first: true, url: "https://example.org/%s/story"}
                sources:
                  - "https://example.com/%s"
                ---

                %s
                """.formatted(
                        name.replace('/', '-'),
                        title,
                        parts[parts.length - 1],
                        name.replace('/', '-'),
                        language,
                        day,
                        claim,
                        name,
                        name,
                        text));
    }
}
