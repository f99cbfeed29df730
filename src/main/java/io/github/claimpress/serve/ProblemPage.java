package io.github.claimpress.serve;

import io.github.claimpress.diagnostic.Findings;
import io.github.claimpress.diagnostic.HelpPart;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.text.Characters;
import java.util.Locale;

/**
 * What is wrong, as a page: shown alone where nothing else can be, and laid over the last good page by our script. All
 * that is said in it comes from strangers, so every text is escaped, and none can turn the words around it.
 */
final class ProblemPage {
    private final StringBuilder html = new StringBuilder(4096);

    private ProblemPage() {}

    static String of(Session.State state) {
        ProblemPage page = new ProblemPage();
        page.open(title(state), state);
        page.problems(state);
        return page.close();
    }

    /** For an address that the site does not have; it looks again when the site changes. */
    static String notFound(String path, Session.State state) {
        ProblemPage page = new ProblemPage();
        page.open("No page here", state);
        page.html.append("<p>The site has no file <code>");
        page.text(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        page.html.append(
                "</code>. As soon as it has one, it shows here.</p>\n<p><a href=\"/\">To the home page</a></p>\n");
        return page.close();
    }

    private static String title(Session.State state) {
        if (state.failure() != null) {
            return "The site cannot be read";
        }
        Findings findings = state.findings();
        if (findings.errors() + findings.warnings() + findings.notes() == 0) {
            return "Nothing is wrong";
        }
        return findings.errors() > 0
                ? count(findings.errors(), "error") + ", " + count(findings.warnings(), "warning")
                : count(findings.warnings(), "warning") + ", " + count(findings.notes(), "note");
    }

    private static String count(int number, String thing) {
        return String.format(Locale.ROOT, "%d %s%s", number, thing, number == 1 ? "" : "s");
    }

    private void open(String title, Session.State state) {
        html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        text(title);
        html.append("</title>\n<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"")
                .append(OwnFiles.STYLE)
                .append("\">\n<script src=\"")
                .append(OwnFiles.SCRIPT)
                .append("\" data-state=\"")
                .append(state.number())
                .append("\" defer></script>\n</head>\n<body>\n<main>\n<h1>");
        text(title);
        html.append("</h1>\n");
    }

    private String close() {
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void problems(Session.State state) {
        if (state.failure() != null) {
            html.append("<p>");
            text(state.failure());
            html.append("</p>\n");
        }
        if (state.isBehind()) {
            html.append(
                    state.shown() == null
                            ? "<p>The site is shown as soon as this is repaired.</p>\n"
                            : "<p>The site is shown as it was before; it goes on as soon as this is repaired.</p>\n");
        }
        html.append("<ol>\n");
        state.findings().worst().forEach(this::problem);
        html.append("</ol>\n");
        if (state.findings().more() > 0) {
            html.append("<p>And ")
                    .append(state.findings().more())
                    .append(" more, which <code>check</code> lists.</p>\n");
        }
    }

    private void problem(Located located) {
        String severity = located.problem().severity().word();
        html.append("<li class=\"").append(severity).append("\">\n<p class=\"place\"><bdi>");
        text(located.path());
        html.append("</bdi>:")
                .append(located.start().line())
                .append(':')
                .append(located.start().column())
                .append("</p>\n<p class=\"message\"><strong>")
                .append(severity)
                .append(":</strong> <bdi>");
        text(located.problem().message());
        html.append("</bdi> <span class=\"code\">[")
                .append(located.problem().code())
                .append("]</span></p>\n");
        if (!located.line().isBlank()) {
            excerpt(located);
        }
        html.append("<p class=\"help\"><strong>help:</strong>");
        for (HelpPart part : HelpPart.of(located.problem().help())) {
            html.append(part.typed() ? " <code>" : " <bdi>");
            text(part.text());
            html.append(part.typed() ? "</code>" : "</bdi>");
        }
        html.append("</p>\n</li>\n");
    }

    private void excerpt(Located located) {
        Excerpt excerpt = Excerpt.of(located);
        html.append("<pre dir=\"auto\">");
        text(excerpt.before());
        html.append(excerpt.marked().isEmpty() ? "<mark class=\"between\">" : "<mark>");
        text(excerpt.marked());
        html.append("</mark>");
        text(excerpt.after());
        html.append("</pre>\n");
    }

    private void text(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(isPlain(c) ? c : '\uFFFD');
            }
        });
    }

    private static boolean isPlain(int c) {
        boolean turns = c <= Character.MAX_VALUE && Characters.turnsDirection((char) c);
        return c == '\t' || !Character.isISOControl(c) && !turns && Character.getType(c) != Character.SURROGATE;
    }
}
