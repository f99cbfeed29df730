package io.github.claimpress.report;

import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Severity;
import java.util.List;
import java.util.Locale;

/** For people: the line of the file with a caret under the place, and the repair. */
final class PrettyFormat implements Format {
    private static final String BOLD = "1";

    private final boolean colour;

    /** @param colour whether the terminal shows colours */
    PrettyFormat(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String show(List<Located> problems) {
        StringBuilder text = new StringBuilder();
        for (Located located : problems) {
            Severity severity = located.problem().severity();
            text.append(ShortFormat.place(located)).append(": ");
            text.append(paint(styleOf(severity), severity.word())).append(": ");
            text.append(ShortFormat.headline(located)).append('\n');
            if (!located.line().isEmpty()) {
                excerpt(located, text);
            }
            List<String> help = HelpLines.of(located.problem().help());
            if (!help.isEmpty()) {
                text.append("  ")
                        .append(paint(BOLD, "help:"))
                        .append(' ')
                        .append(String.join("\n        ", help))
                        .append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private void excerpt(Located located, StringBuilder text) {
        Excerpt excerpt = Excerpt.of(located);
        String number = String.format(Locale.ROOT, "%5d", located.start().line());
        text.append((number + " | " + excerpt.line()).stripTrailing()).append('\n');
        text.append(" ".repeat(number.length())).append(" | ").append(" ".repeat(excerpt.indent()));
        text.append(paint(styleOf(located.problem().severity()), "^".repeat(excerpt.width())))
                .append('\n');
    }

    private static String styleOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "31;1";
            case WARNING -> "33;1";
            case NOTE -> "36;1";
        };
    }

    private String paint(String style, String text) {
        return colour ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }
}
