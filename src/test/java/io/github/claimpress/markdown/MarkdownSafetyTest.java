package io.github.claimpress.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.text.SourceText;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on the page. The judge is a sanitizer of other people's: it must find nothing to take away. */
class MarkdownSafetyTest {
    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<div\n onclick=alert(1)\n>x</div>",
                "<!-- --><script>alert(1)</script>",
                "<!-- a --!><script>alert(1)</script>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?x <script>alert(1)</script>?>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](&#x6A;&#x61;vascript&colon;alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](&#1;javascript:alert(1))",
                "[x](<  javascript:alert(1)>)",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](file:///etc/passwd)",
                "[x](//evil.example)",
                "[x](/\\evil.example)",
                "[x](\\\\\\\\evil.example)",
                "[x](https:javascript)",
                "[x](https://\" onmouseover=alert(1) x=\")",
                "[x](<https://a.b/\" onmouseover=\"alert(1)>)",
                "[x](https://a.b \"\\\" onmouseover=\\\"alert(1)\")",
                "[x](a.md\"onmouseover=alert(1).md)",
                "[x](&#1;x.md)",
                "[x][y]\n\n[y]: javascript:alert(1) \"t\"",
                "<javascript:alert(1)>",
                "<data:text/html,x>",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
                "![x\" onerror=\"alert(1)](a.png)",
                "![x](a.png \"\\\" onerror=\\\"alert(1)\")",
                "![x](\" onerror=alert(1) .png)",
                "https://a.b/\"onmouseover=alert(1)",
                "https://a.b/'onmouseover=alert(1)//",
                "https://a.b/<script>alert(1)</script>",
                "```\" onclick=alert(1)\n</code></pre><script>alert(1)</script>\n```",
                "`</code><script>alert(1)</script>`",
                "    </code></pre><script>alert(1)</script>",
                "## x\" onclick=\"alert(1)",
                "## <script>alert(1)</script>",
                "| a |\n|---|\n| <script>alert(1)</script> |",
                "a[^\"><script>alert(1)</script>]\n\n[^\"><script>alert(1)</script>]: x",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "\\<script>alert(1)</script>",
                "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
                "a \u0001javascript:alert(1)\u0001 b",
                "[a](x.md\u0001)",
            })
    void nothing_harmful_reaches_the_page(String attack) {
        String html = markdown.read(SourceText.of("content/a.md", attack), 0, 3, new Problems())
                .body()
                .html();
        Sanitizer.changesNothing(html);
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            element.attributes().forEach(attribute -> {
                String name = attribute.getKey();
                String value = attribute.getValue().toLowerCase(Locale.ROOT).strip();
                assertFalse(name.startsWith("on"), html);
                assertFalse(
                        value.startsWith("javascript:") || value.startsWith("data:") || value.startsWith("//"), html);
            });
        }
    }
}
