package io.github.claimpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.Outline;
import io.github.claimpress.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLinksTest {
    private static final String FRONT_MATTER = "---\ntitle: «Ə»\n---\n";
    private final Markdown markdown = new Markdown();

    private Markdown.Written read(String text) {
        SourceText source = SourceText.of("content/fact-checks/2025/a.md", FRONT_MATTER + text);
        Problems problems = new Problems();
        Markdown.Written written = markdown.read(source, FRONT_MATTER.length(), 3, problems);
        assertEquals(List.of(), problems.all());
        return written;
    }

    private String html(String text) {
        return read(text).body().html().replace(Body.LINK_MARK, '@');
    }

    private static String source(int start, int end, String text) {
        return (FRONT_MATTER + text).substring(start, end);
    }

    @Test
    void links_to_the_web_say_that_they_are_not_ours() {
        assertEquals(
                "<p><a href=\"https://example.org/a?b=1&amp;c=2\" title=\"T &quot;t&quot;\" rel=\"nofollow noopener\">x</a></p>",
                html("[x](https://example.org/a?b=1&amp;c=2 'T \"t\"')"));
        assertEquals("<p><a href=\"mailto:a@example.org\">a@example.org</a></p>", html("<a@example.org>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "b.md fact-checks/2025/b.md",
                "./b.md fact-checks/2025/b.md",
                "../../pages/about.md#who pages/about.md#who",
                "../../pages/about.md?plain=1#who pages/about.md#who",
                "/content/topics/arms.md topics/arms.md",
                "%D0%B1.md fact-checks/2025/б.md",
                "a+b.md fact-checks/2025/a+b.md",
                "<b&amp;c.md> fact-checks/2025/b&amp;c.md",
            })
    void links_to_other_files_wait_for_their_page(String written, String path) {
        assertEquals("<p><a href=\"@" + path + "@\">x</a></p>", html("[x](" + written + ")"));
        Outline.Link link = read("[x](" + written + ")").outline().links().get(0);
        assertEquals(path.replace("&amp;", "&"), link.target());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../b.md",
                "/b.md",
                "/../content/b.md",
                "b%5C..%5Cc.md",
                "b%00.md",
                "%zz.md",
                "../../../../../etc/b.md"
            })
    void links_that_leave_the_content_are_words_only(String written) {
        Markdown.Written read = read("[x](" + written + ")");
        assertEquals("<p>x</p>", read.body().html());
        assertTrue(read.outline().links().get(0).unsafe());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[https://bank.example/](https://evil.example/) | bank.example",
                "[ HTTP://Bank.Example ](https://evil.example/) | Bank.Example",
                "[www.bank.example/login](https://evil.example/) | www.bank.example",
                "[**https://bank**.example, the bank](https://evil.example/) | bank.example",
                "[`https://bank.example:443/`](https://evil.example/) | bank.example",
                "[h&#116;tps://bank\\.example](https://evil.example/) | bank.example",
                "[&#x200B;https://ba&shy;nk.example/](https://evil.example/) | bank.example",
                "[https://bank.example@evil.example/](https://evil.example/) | bank.example",
                "[https://bank.example](https://bank.example.evil.test/) | bank.example",
                "[https://bank.example](https://notbank.example/) | bank.example",
                "[https://bank.example](https://web.archive.org/web/2024/https://evil.example/) | bank.example",
                "[https://банк.example/](https://evil.example/) | банк.example",
            })
    void a_link_whose_words_name_another_host_is_not_written(String text, String named) {
        Markdown.Written read = read(text);
        String target = read.outline().links().get(0).target();
        assertFalse(read.body().html().contains("href=\"" + target), read.body()::html);
        Outline.Link link = read.outline().links().get(0);
        assertTrue(link.unsafe());
        assertEquals(named, link.named());
    }

    @Test
    void a_link_by_reference_may_not_deceive_either() {
        for (String text : List.of(
                "[https://bank.example/][1]\n\n[1]: https://evil.example/",
                "[https://bank.example/]\n\n[https://bank.example/]: https://evil.example/")) {
            Markdown.Written read = read(text);
            assertFalse(read.body().html().contains("href=\"https://evil"), read.body()::html);
            assertTrue(read.outline().links().get(0).unsafe());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[https://example.org/](https://www.example.org/a)",
                "[www.example.org](http://m.example.org:80/)",
                "[https://example.org/](https://news.example.org/a)",
                "[https://news.example.org/](https://EXAMPLE.org/a)",
                "[https://example.org/a](https://web.archive.org/web/2024/https://example.org/a)",
                "[https://web.archive.org/web/2024/https://example.org/a](https://web.archive.org/web/2024/https://example.org/a)",
                "[https://example.org/a](https://archive.ph/AbC12)",
                "[https://example.org/a](https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa)",
                "[https://youtu.be/abc](https://www.youtube.com/watch?v=abc)",
                "[https://x.com/a/status/12](https://twitter.com/a/status/12)",
                "[https://банк.example/](https://xn--80ab2al.example/)",
                "[https://xn--80ab2al.example/](https://банк.example/)",
                "[https://example.org, the site](https://example.org)",
                "[example.org](https://evil.example/)",
                "[Node.js](https://nodejs.org/)",
                "[https://](https://example.org/)",
                "[www](https://example.org/)",
                "[see https://example.org](https://other.example/)",
                "<https://example.org/>",
                "https://example.org/",
            })
    void a_link_whose_words_name_its_own_host_is_a_link(String text) {
        Markdown.Written read = read(text);
        assertTrue(read.body().html().contains("<a "), read.body()::html);
        assertFalse(read.outline().links().get(0).unsafe());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#part", "report.pdf", "../about/", "/about/?a=b#c", "#джерела"})
    void other_addresses_of_the_site_stay_as_they_are(String written) {
        assertEquals("<p><a href=\"" + written + "\">x</a></p>", html("[x](" + written + ")"));
    }

    @Test
    void citations_have_one_pair_of_brackets() {
        String cited = "<p>a <a class=\"ref\" href=\"#s1\">[1]</a></p>";
        assertEquals(cited, html("a [1](#s1)"));
        assertEquals(cited, html("a [[1]](#s1)"));
        assertEquals(cited, html("a [1]\n\n[1]: #s1"));
        assertEquals("<p><a href=\"#d1\">one</a></p>", html("[one](#d1)"));
        assertEquals("<p><a class=\"ref\" href=\"#source-kyiv\">[12]</a></p>", html("[12](#source-kyiv)"));
        assertEquals(
                "<p><a href=\"#s1\">the report of the ministry</a></p>", html("[the report of the ministry](#s1)"));
        assertEquals("<p><a href=\"#sources\">here</a></p>", html("[here](#sources)"));
        assertEquals("a [1]", read("a [1](#s1)").body().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "see https://example.org/a_b_c. Then^https://example.org/a_b_c",
                "(https://example.org/a_(b))^https://example.org/a_(b)",
                "«https://example.org/a»^https://example.org/a",
                "https://example.org/?a=1&b=2&amp;c=3^https://example.org/?a=1&b=2&c=3",
                "**https://example.org/a**^https://example.org/a",
                "HTTP://Example.org!^HTTP://Example.org",
                "дивіться https://приклад.укр/сторінка, далі^https://приклад.укр/сторінка",
                "ბმული: https://example.ge/ა;^https://example.ge/ა",
                "انظر https://example.org/a، ثم^https://example.org/a",
                "https://example.org/a\\_b^https://example.org/a_b",
            })
    void bare_addresses_are_links_without_the_punctuation_around_them(String text, String address) {
        List<Outline.Link> links = read(text).outline().links();
        assertEquals(List.of(address), links.stream().map(Outline.Link::target).toList());
        assertTrue(html(text).contains(">" + address.replace("&", "&amp;") + "</a>"), html(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xhttps://a.b", "https://", "ftp://a.b", "https:// a", "a://b", "`https://a.b`", "https://«a»"})
    void what_only_looks_like_an_address_is_text(String text) {
        assertEquals(List.of(), read(text).outline().links());
    }

    @Test
    void an_address_inside_a_link_is_not_linked_again() {
        assertEquals(
                "<p><a href=\"https://example.org/\" rel=\"nofollow noopener\">See https://other.org</a></p>",
                html("[See https://other.org](https://example.org/)"));
    }

    @Test
    void images_beside_the_text_wait_for_their_page() {
        assertEquals(
                "<p><img src=\"@fact-checks/2025/img/a b.png@\" alt=\"A chart\" title=\"T\" loading=\"lazy\"></p>",
                html("![A *chart*](img/a%20b.png \"T\")"));
        assertEquals("<p><img src=\"@x.webp@\" alt=\"\" loading=\"lazy\"></p>", html("![][x]\n\n[x]: ../../x.webp"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a.png",
                "//example.org/a.png",
                "data:image/png;base64,AAAA",
                "../../../a.png",
                "a.svg",
                "a.html",
                "javascript:a.png"
            })
    void other_images_leave_their_description(String target) {
        Markdown.Written written = read("a ![alt & x](" + target + ")");
        assertEquals("<p>a alt &amp; x</p>", written.body().html());
        assertEquals(1, written.outline().images().size());
    }

    @Test
    void offsets_are_those_of_the_file() {
        String text =
                "Şəhər [a *b*](x.md) ![c](d.png)\n\n> text\n> https://e.org/f [g\n> h][i] <https://j.k>\n\n| l |\n|---|\n"
                        + "| [m](n.md) |\n\n- ![o][p]\n\n[i]: https://q.r\n[p]: s.gif\n";
        Outline outline = read(text).outline();
        assertEquals(
                List.of("[a *b*](x.md)", "https://e.org/f", "[g\n> h][i]", "<https://j.k>", "[m](n.md)"),
                outline.links().stream()
                        .map(link -> source(link.start(), link.end(), text))
                        .toList());
        assertEquals(
                List.of("![c](d.png)", "![o][p]"),
                outline.images().stream()
                        .map(image -> source(image.start(), image.end(), text))
                        .toList());
    }

    @Test
    void a_reference_without_a_definition_is_text() {
        assertEquals("<p>[a] [b][c] [d <em>e</em>] ![f]</p>", html("[a] [b][c] [d *e*] ![f]"));
    }
}
