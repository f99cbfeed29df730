package io.github.claimpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.Outline;
import io.github.claimpress.text.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Thousands of small texts out of what Markdown stumbles over; the seed makes them the same each time. */
class MarkdownFuzzTest {
    private static final String[] TOKENS =
            ("a|b c|Ə|ї|ა|ع|\uD83D\uDE00|\uD800|\u0001|\u0007|\u202E| |  |\t|\n|\n|\n\n|\n    |\n> |> |- |\n- |1. |\n2) |# |\n## |"
                            + "*|**|***|_|__|~~|`|``|\n```\n|~~~|[|]|(|)|![|](|][|]:|[^|[^1]|\n[^1]: |[a]|\n[a]: |\n[b]: u|<|>|<b>|</b>|<!--|-->|"
                            + "<?|<![CDATA[|]]>|&|&amp;|&#1;|&lt;|&copy;|\\|\\\\|\\[|\"|'|://|https://|http://a.b|<https://a.b>|<a@b.c>|javascript:|"
                            + "data:|mailto:|//|../|x.md|#s1|a.png|:|\n\\|a\\|b\\|\n\\|-\\|-:\\|\n|\\||\\|\n|---|\n---\n|\n===\n|!|{|}|\u00A0|\u2028|%00|%5C")
                    .split("(?<!\\\\)\\|");

    private final Markdown markdown = new Markdown();

    @Test
    void any_text_gives_a_harmless_and_well_formed_page() {
        Random random = new Random(20250802);
        for (int i = 0; i < 2500; i++) {
            check(text(random));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(TOKENS[random.nextInt(TOKENS.length)].replace("\\|", "|"));
        }
        return text.toString();
    }

    private void check(String text) {
        SourceText source = SourceText.of("content/fact-checks/a.md", text);
        Problems problems = new Problems();
        Markdown.Written written = markdown.read(source, 0, 3, problems);
        assertEquals(List.of(), problems.all(), text);
        Body body = written.body();
        Sanitizer.changesNothing(body.html());
        assertTrue(body.text().indexOf(Body.LINK_MARK) < 0, text);
        assertEquals(0, body.html().chars().filter(c -> c == Body.LINK_MARK).count() % 2, text);
        assertEquals(body.text().length(), written.outline().length(), text);
        idsDiffer(body.html());
        offsetsFit(source.content(), written.outline());
    }

    private static void idsDiffer(String html) {
        Set<String> ids = new HashSet<>();
        for (Element element : Jsoup.parseBodyFragment(html).select("[id]")) {
            assertTrue(ids.add(element.id()), html);
        }
    }

    private static void offsetsFit(String content, Outline outline) {
        for (Outline.Link link : outline.links()) {
            String written = content.substring(link.start(), link.end());
            assertTrue(written.startsWith("[") || written.startsWith("<") || written.startsWith("http"), written);
        }
        for (Outline.Image image : outline.images()) {
            assertTrue(content.startsWith("![", image.start()), content);
        }
        for (Outline.Removed removed : outline.removed()) {
            assertTrue(
                    content.substring(removed.start(), removed.end())
                            .stripLeading()
                            .startsWith("<"),
                    content);
        }
    }
}
