package io.github.claimpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.model.Body;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What pages may hold, said a second time to a library that did not write them. */
final class Sanitizer {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}:_-]+");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "em", "strong", "del", "code", "br", "hr", "blockquote", "ul", "ol", "li", "sup")
            .allowElements(
                    "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "div", "pre", "a", "img")
            .allowWithoutAttributes("a", "img")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("rel")
            .matching(true, "nofollow noopener")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("loading")
            .matching(true, "lazy")
            .onElements("img")
            .allowAttributes("title")
            .onElements("a", "img")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]+"))
            .onElements("ol")
            .allowAttributes("class")
            .matching(true, "ref", "note", "back", "footnotes", "table", "right", "center")
            .globally()
            .allowAttributes("role")
            .matching(true, "doc-noteref", "doc-backlink", "group")
            .globally()
            .allowAttributes("scope")
            .matching(true, "col")
            .onElements("th")
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("div", "pre")
            .allowAttributes("id", "aria-labelledby")
            .matching(ID)
            .globally()
            .toFactory();

    private Sanitizer() {}

    /** Fails unless the sanitizer leaves the same tree. Addresses yet to be resolved count as resolved. */
    static void changesNothing(String html) {
        String resolved = html.replace(String.valueOf(Body.LINK_MARK), "");
        assertEquals(tree(resolved), tree(POLICY.sanitize(resolved).replace("{<!-- -->", "{")), html);
    }

    /** Without the line ends between blocks and the percents of parentheses, which the sanitizer has its own way with. */
    private static String tree(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.body().traverse((node, depth) -> {
            if (node instanceof TextNode text && text.isBlank()) {
                text.text("");
            }
        });
        return document.body().html().replace("%28", "(").replace("%29", ")");
    }
}
