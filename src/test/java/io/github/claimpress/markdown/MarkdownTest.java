package io.github.claimpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.Outline;
import io.github.claimpress.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private final Markdown markdown = new Markdown();

    private Markdown.Written read(String text) {
        Problems problems = new Problems();
        Markdown.Written written = markdown.read(SourceText.of("content/fact-checks/2025/a.md", text), 0, 3, problems);
        assertEquals(List.of(), problems.all());
        return written;
    }

    private void becomes(String html, String text) {
        assertEquals(html, read(text).body().html().replace(Body.LINK_MARK, '@'));
    }

    @Test
    void paragraphs_emphasis_and_code_are_plain_tags() {
        becomes(
                "<p>One <em>two</em> <strong>three</strong> <del>four</del> <code>a &lt; b</code></p>\n<p>five</p>",
                "One *two* __three__ ~~four~~ `` a < b ``\n\nfive");
    }

    @Test
    void headings_begin_at_the_level_their_page_leaves_them() {
        becomes(
                "<h3 id=\"one\">One</h3>\n<h3 id=\"two\">Two</h3>\n<h4 id=\"three\">Three</h4>",
                "# One\n## Two\n### Three");
        Markdown.Written page =
                markdown.read(SourceText.of("content/pages/a.md", "## Two\n###### Six"), 0, 2, new Problems());
        assertEquals(
                "<h2 id=\"two\">Two</h2>\n<h6 id=\"six\">Six</h6>", page.body().html());
        assertEquals(
                List.of(new Outline.Heading(2, "two", "Two"), new Outline.Heading(6, "six", "Six")),
                page.outline().headings());
    }

    @Test
    void heading_ids_are_words_of_any_alphabet_and_never_the_same_twice() {
        List<String> ids = read(
                        "## Şəhər İqtisadiyyatı: «təsir»\n## Перевірка фактів\n## განცხადება 2025\n## هذا عنوان\n"
                                + "## Перевірка фактів\n## ***\n## -x-\n")
                .outline()
                .headings()
                .stream()
                .map(Outline.Heading::id)
                .toList();
        assertEquals(
                List.of(
                        "şəhər-iqtisadiyyatı-təsir",
                        "перевірка-фактів",
                        "განცხადება-2025",
                        "هذا-عنوان",
                        "перевірка-фактів-1",
                        "section",
                        "x"),
                ids);
    }

    @Test
    void heading_ids_leave_the_anchors_of_the_page_alone() {
        List<String> ids = read("## Sources\n## S1\n## Claim\n## Claim 1").outline().headings().stream()
                .map(Outline.Heading::id)
                .toList();
        assertEquals(List.of("sources-1", "s1-1", "claim-1", "claim-1-1"), ids);
    }

    @Test
    void an_empty_heading_is_left_out() {
        becomes("<p>a</p>", "##\n\na");
    }

    @Test
    void lists_are_tight_or_loose_as_written() {
        becomes("<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>", "- a\n- b\n  1. c\n");
        becomes("<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>", "3. a\n\n4. b\n");
    }

    @Test
    void quotations_code_and_rules_are_plain() {
        becomes("<blockquote>\n<p>a\nb</p>\n</blockquote>\n<hr>", "> a\nb\n\n***");
        becomes("<pre tabindex=\"0\"><code>if (a &lt; b) {}\n</code></pre>", "```js onclick=x\nif (a < b) {}\n```");
        becomes("<pre tabindex=\"0\"><code>a\n\n  b\n</code></pre>", "    a\n\n      b\n");
    }

    @Test
    void tables_scroll_and_are_named_after_the_heading_above() {
        becomes(
                "<h3 id=\"x\">X</h3>\n<div class=\"table\" tabindex=\"0\" role=\"group\" aria-labelledby=\"x\"><table>\n"
                        + "<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\" class=\"right\">b</th></tr>\n</thead>\n"
                        + "<tbody>\n<tr><td>1</td><td class=\"right\"><code>c|d</code></td></tr>\n</tbody>\n</table></div>",
                "## X\n| a | b |\n|---|--:|\n| 1 | `c|d` |\n");
    }

    @Test
    void footnotes_are_numbered_by_first_use_and_lead_back() {
        becomes(
                "<p>a<sup><a class=\"note\" role=\"doc-noteref\" id=\"fnref:1\" href=\"#fn:1\">1</a></sup> "
                        + "b<sup><a class=\"note\" role=\"doc-noteref\" id=\"fnref:1:2\" href=\"#fn:1\">1</a></sup> [^z]</p>\n"
                        + "<ol class=\"footnotes\">\n<li id=\"fn:1\"><p>note</p>\n"
                        + " <a class=\"back\" role=\"doc-backlink\" href=\"#fnref:1\">↩</a>"
                        + " <a class=\"back\" role=\"doc-backlink\" href=\"#fnref:1:2\">↩</a></li>\n</ol>",
                "a[^x] b[^x] [^z]\n\n[^x]: note\n[^unused]: not shown\n");
    }

    @Test
    void footnotes_that_name_each_other_end() {
        String html = read("a[^1]\n\n[^1]: see [^2]\n\n[^2]: see [^1]\n").body().html();
        assertTrue(html.contains("id=\"fn:2\"") && !html.contains("id=\"fn:3\""), html);
    }

    @Test
    void raw_html_is_shown_as_text_and_noted() {
        Markdown.Written written = read("a <b>c</b>\n\n<div>d</div>\n");
        assertEquals(
                "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n<p>&lt;div&gt;d&lt;/div&gt;</p>",
                written.body().html());
        assertEquals(
                List.of(
                        new Outline.Removed("b", 2, 5),
                        new Outline.Removed("/b", 6, 10),
                        new Outline.Removed("div", 12, 24)),
                written.outline().removed());
    }

    @Test
    void comments_stay_with_the_editors() {
        Markdown.Written written = read("a<!-- ask the lawyer -->b\n\n<!-- not yet -->\n\nc");
        assertEquals("<p>ab</p>\n<p>c</p>", written.body().html());
        assertEquals(List.of(), written.outline().removed());
    }

    @Test
    void the_words_alone_are_parted_by_line_feeds() {
        Markdown.Written written = read(
                "# A & b\n\none\n*two*\n\n- x\n- y\n\n| c | d |\n|-|-|\n| 1 | 2 |\n\n> q\\*\n\n    code\n\ne[^1]\n\n[^1]: note");
        assertEquals(
                "A & b\none two\nx\ny\nc d\n1 2\nq*\ncode\ne\nnote",
                written.body().text());
        assertEquals(written.body().text().length(), written.outline().length());
        assertEquals(-1, written.outline().handle());
    }

    @Test
    void control_characters_and_marks_that_turn_the_direction_are_dropped() {
        becomes("<p>abcd\uFFFDe</p>", "a\u0001b&#1;c&#x202E;d&#0;e\u0007\uD800");
    }

    @Test
    void both_kinds_of_line_ends_give_the_same() {
        String text = "# A\n\none\ntwo\\\nthree\n\n- x\n\n```\ncode\n```\n";
        assertEquals(read(text), read(text.replace("\n", "\r\n")));
    }

    @Test
    void an_empty_text_is_nothing() {
        assertEquals(new Markdown.Written(Body.EMPTY, Outline.EMPTY), read(" \n\n"));
        assertEquals(new Markdown.Written(Body.EMPTY, Outline.EMPTY), read(""));
    }
}
