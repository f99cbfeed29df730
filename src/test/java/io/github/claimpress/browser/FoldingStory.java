package io.github.claimpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.letters.Folding;
import io.github.claimpress.testkit.Browser;
import io.github.claimpress.testkit.Folders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page folds words and reads addresses as the build does. */
@Tag("browser")
class FoldingStory {
    private static final Path CASES = Path.of("src/test/resources/io/github/claimpress/letters/folding-cases.tsv");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void both_sides_read_the_same_words_at_the_same_places() {
        List<String> texts = Folders.text(CASES)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)[1])
                .toList();
        List<String> here = texts.stream()
                .map(text -> String.join(
                        " ",
                        Folding.words(text).stream()
                                .map(word -> word.folded() + "|" + word.written() + "|" + word.start() + "-"
                                        + word.end() + word.rest())
                                .toList()))
                .toList();
        Object there = page().evaluate(
                        "async texts => { const all = []; for (const text of texts) all.push((await claimpressSearch.words(text))"
                                + ".map(word => word.fold + '|' + word.written + '|' + word.start + '-' + word.end + word.rest).join(' '));"
                                + " return all; }",
                        texts);

        assertEquals(String.join("\n", here), String.join("\n", strings(there)));
    }

    @Test
    void every_letter_of_the_alphabets_in_use_folds_alike() {
        List<String> letters = new ArrayList<>();
        for (int[] range : new int[][] {
            {0x20, 0x2FF},
            {0x370, 0x6FF},
            {0x10A0, 0x10FF},
            {0x1C90, 0x1CBF},
            {0x1E00, 0x206F},
            {0xFB00, 0xFDFF},
            {0xFE70, 0xFFEF},
            {0x1D400, 0x1D7FF}
        }) {
            StringBuilder text = new StringBuilder();
            for (int letter = range[0]; letter <= range[1]; letter++) {
                text.append("x").appendCodePoint(letter).append("x ");
            }
            letters.add(text.toString());
        }
        List<String> here = letters.stream()
                .map(text -> String.join(
                        " ",
                        Folding.words(text).stream().map(word -> word.folded()).toList()))
                .toList();
        Object there = page().evaluate(
                        "async texts => { const all = []; for (const text of texts) all.push((await claimpressSearch.words(text))"
                                + ".map(word => word.fold).join(' ')); return all; }",
                        letters);

        assertEquals(String.join("\n", here), String.join("\n", strings(there)));
    }

    @Test
    void both_sides_compare_addresses_by_the_same_text() {
        List<String> addresses = new ArrayList<>();
        for (String address : List.of(
                "https://example.org/a/story?id=3&b=2",
                "http://EXAMPLE.org:80/%7Euser/%e2%82%ac/?utm_source=x",
                "https://t.me/s/Channel/12?single",
                "https://x.com/Name/status/12/photo/1",
                "https://youtu.be/abc_D-1?t=3",
                "https://пример.рф/путь?б=1",
                "https://example.org/a%zz?b",
                "https://example.org/story/amp")) {
            addresses.add(address);
            addresses.add("https://web.archive.org/web/20240101000000/" + address);
            addresses.add("https://archive.ph/2024.01.01-000000/" + address);
            addresses.add("https://www.google.com/amp/s/" + address.replaceFirst("https?://", ""));
            addresses.add(address + "#:~:text=x");
        }
        List<String> here = addresses.stream().map(CanonicalAddress::of).toList();
        Page page = page();
        page.fill("main input[name=q]", "https://example.org/");
        page.waitForFunction("() => performance.getEntriesByType('resource').some(one => /\\/r\\.js$/.test(one.name))");
        Object there = page.evaluate(
                "async addresses => { const folder = performance.getEntriesByType('resource').map(one => one.name)"
                        + ".find(name => /\\/search\\/[0-9a-f]{10}\\/r\\.js$/.test(name));"
                        + " const loaded = {}; const before = claimpressSearch; window.claimpressSearch = (name, ...content) => loaded[name] = content;"
                        + " for (const source of [folder, new URL('../js/search-address.js', location.href).href]) await new Promise((done, fail) => {"
                        + " const script = document.createElement('script'); script.src = source; script.onload = done; script.onerror = fail; document.head.append(script); });"
                        + " window.claimpressSearch = before; return addresses.map(address => loaded.address[1](loaded.r, address)); }",
                addresses);

        assertEquals(String.join("\n", here), String.join("\n", strings(there)));
    }

    private static Page page() {
        Page page = BROWSER.reader();
        page.navigate(BROWSER.address("search/index.html"));
        return page;
    }

    private static List<String> strings(Object values) {
        return ((List<?>) values).stream().map(String::valueOf).toList();
    }
}
