package io.github.claimpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.text.SourceText;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** For harmless texts our writer and the parser's own must tell browsers the same, but for ids and classes. */
class MarkdownTreeTest {
    private static final String[] TOKENS =
            ("a|b c|Ə|ї| |  |\n|\n|\n\n|\n    |\n> |> |- |\n- |1. |\n2) |# |\n## |*|**|***|_|__|~~|`|``|\n```\n|["
                            + "|]|(|)|](b)|][|[a]|\n\n[a]: u\n|&amp;|&lt;|&copy;|\\|\\\\|\\[|\"|'|\n---\n|\n===\n|\t|some words")
                    .split("\\|");

    private final Markdown markdown = new Markdown();
    private final HtmlRenderer other = HtmlRenderer.builder(new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    FootnoteExtension.create(),
                                    StrikethroughExtension.create())))
            .build();

    @Test
    void the_tree_is_written_as_the_parser_meant_it() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(30);
            for (int token = 0; token < length; token++) {
                text.append(TOKENS[random.nextInt(TOKENS.length)]);
            }
            compare(text.toString());
        }
    }

    private void compare(String text) {
        String ours = markdown.read(SourceText.of("content/a.md", text), 0, 2, new Problems())
                .body()
                .html();
        String theirs = other.render(Grammar.parse(new WatchedText(text, 1)));
        assertEquals(tags(theirs), tags(ours), text);
    }

    private static String tags(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (Element element : document.body().getAllElements()) {
            String address = element.attr("href");
            element.clearAttributes();
            if (!address.isEmpty()) {
                element.attr("href", address.replaceAll("%..|[^a-z]", ""));
            }
        }
        document.body().select("h1, h2, h3, h4, h5, h6").tagName("h2");
        // We leave out what is empty, and show no image that is not there.
        document.body().select("h2:empty, img").remove();
        document.body().select("a:not([href])").unwrap();
        return document.body()
                .html()
                .replaceAll("\\s+", " ")
                .replace("> ", ">")
                .replace(" <", "<")
                .strip();
    }
}
