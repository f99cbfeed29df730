package io.github.claimpress.report;

import io.github.claimpress.diagnostic.Located;

/**
 * A line of a file as a terminal shows it; of a long line the part around the place. Text that runs from right to
 * left is counted in the order in which it is stored: terminals differ in whether they turn it.
 *
 * @param line without anything that a terminal would obey; a tab is four spaces
 * @param indent how many cells stand before the place
 * @param width how many cells the place takes, at least 1
 */
record Excerpt(String line, int indent, int width) {
    private static final int WIDEST = 100;
    /** Marks take no room, so a line can be long and narrow; no more than these are looked at on either side. */
    private static final int MOST_POINTS = 4 * WIDEST;

    private static final String TAB = "    ";
    private static final String CUT = "…";

    static Excerpt of(Located located) {
        String text = located.line();
        int length = text.codePointCount(0, text.length());
        int place = Math.min(located.start().column() - 1, length);
        boolean endsHere = located.end().line() == located.start().line();
        int end = endsHere ? Math.min(located.end().column() - 1, length) : length;
        int first = Math.max(0, place - MOST_POINTS);
        int last = Math.min(length, place + MOST_POINTS);
        int from = text.offsetByCodePoints(0, first);
        int to = text.offsetByCodePoints(from, last - first);
        return window(text.substring(from, to), place - first, Math.max(place, end) - first, first > 0, last < length);
    }

    private static Excerpt window(String text, int place, int end, boolean cutBefore, boolean cutAfter) {
        int[] points = text.codePoints().toArray();
        String[] shown = new String[points.length];
        int[] cells = new int[points.length];
        for (int i = 0, at = 0; i < points.length; at += Character.charCount(points[i]), i++) {
            shown[i] = shown(text, at, points[i]);
            cells[i] = points[i] == '\t' ? TAB.length() : cells(shown[i], points, i);
        }
        int from = place;
        int to = place;
        int used = 0;
        while (from > 0 && used + cells[from - 1] <= WIDEST / 2) {
            used += cells[--from];
        }
        while (to < cells.length && used + cells[to] <= WIDEST) {
            used += cells[to++];
        }
        while (from > 0 && used + cells[from - 1] <= WIDEST) {
            used += cells[--from];
        }
        String before = cutBefore || from > 0 ? CUT : "";
        StringBuilder line = new StringBuilder(before);
        for (int i = from; i < to; i++) {
            line.append(shown[i]);
        }
        line.append(cutAfter || to < cells.length ? CUT : "");
        int indent = before.length() + sum(cells, from, place);
        return new Excerpt(line.toString(), indent, Math.max(1, sum(cells, place, Math.min(end, to))));
    }

    private static String shown(String text, int at, int point) {
        if (point == '\t') {
            return TAB;
        }
        String before = OneLine.startsCommand(text, at) ? " " : "";
        return before + OneLine.of(Character.toString(point));
    }

    /** A character that is replaced takes the room of its replacement. */
    private static int cells(String shown, int[] points, int i) {
        int last = shown.codePointBefore(shown.length());
        int own = last == points[i] ? Cells.of(last, i == 0 ? 0 : points[i - 1]) : 1;
        return own + shown.length() - Character.charCount(last);
    }

    private static int sum(int[] cells, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += cells[i];
        }
        return sum;
    }
}
