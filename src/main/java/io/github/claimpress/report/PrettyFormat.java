package io.github.claimpress.report;

import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Severity;
import java.util.List;
import java.util.Locale;

/** For people: the line of the file with a caret under the place, and the repair. */
public final class PrettyFormat implements Format {
    private static final int WIDEST = 100;

    private final boolean colour;

    /** @param colour whether the terminal shows colours */
    public PrettyFormat(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String show(List<Located> problems) {
        StringBuilder text = new StringBuilder();
        for (Located located : problems) {
            text.append(headline(located)).append('\n');
            excerpt(located, text);
            text.append("  ")
                    .append(paint("1", "help:"))
                    .append(' ')
                    .append(OneLine.of(located.problem().help()))
                    .append("\n\n");
        }
        return text.toString();
    }

    private String headline(Located located) {
        String line = ShortFormat.line(located);
        String word = located.problem().severity().word();
        String before = OneLine.of(located.path()) + ":" + located.start().line() + ":"
                + located.start().column() + ": ";
        return before
                + paint(colourOf(located.problem().severity()), word)
                + line.substring(before.length() + word.length());
    }

    /** The line and, under it, a caret at the place; of a long line the part around the place. */
    private void excerpt(Located located, StringBuilder text) {
        String line = OneLine.of(located.line());
        if (line.isBlank()) {
            return;
        }
        int[] points = line.codePoints().toArray();
        int place = Math.min(located.start().column() - 1, points.length);
        int from = points.length > WIDEST ? Math.max(0, Math.min(place - WIDEST / 2, points.length - WIDEST)) : 0;
        int to = Math.min(points.length, from + WIDEST);
        boolean oneLine = located.end().line() == located.start().line();
        int end = oneLine ? Math.min(to, located.end().column() - 1) : to;
        int width = Math.max(1, end - place);
        String number = String.format(Locale.ROOT, "%5d", located.start().line());
        text.append(number)
                .append(" | ")
                .append(from > 0 ? "…" : "")
                .append(new String(points, from, to - from))
                .append(to < points.length ? "…" : "")
                .append('\n');
        text.append("      | ")
                .append(from > 0 ? " " : "")
                .append(" ".repeat(place - from))
                .append(paint(colourOf(located.problem().severity()), "^".repeat(Math.min(width, WIDEST))))
                .append('\n');
    }

    private static String colourOf(Severity severity) {
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
