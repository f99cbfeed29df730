package io.github.claimpress.render;

import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.render.view.SpreadChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A drawing 720 wide, one row of 48 for each thing, with time from left to right; mirrored where the page is. */
final class TimeChart {
    static final int MOST_ROWS = 12;
    static final int WIDTH = 720;
    private static final int ROW = 48;
    private static final int FIRST_ROW = 55;
    private static final int BELOW = 9;
    private static final int LONGEST_TEXT = 40;

    private final Standpoint here;
    private final TimeLine line;
    private final CalendarDate start;
    private final boolean mirrored;
    private final StringBuilder known = new StringBuilder();
    private final StringBuilder guessed = new StringBuilder();
    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder months = new StringBuilder();
    private final List<SpreadChart.Row> rows = new ArrayList<>();

    /** @param start what the first label says */
    TimeChart(Standpoint here, TimeLine line, CalendarDate start) {
        this.here = here;
        this.line = line;
        this.start = start;
        this.mirrored = "rtl".equals(here.direction());
    }

    TimeLine line() {
        return line;
    }

    /** Where the next row is. */
    int y() {
        return FIRST_ROW + ROW * rows.size();
    }

    int firstRow() {
        return FIRST_ROW;
    }

    int rowAbove() {
        return y() - ROW;
    }

    void row(int x, int y, String name, String detail, boolean end) {
        int at = mirrored ? WIDTH - x : x;
        rows.add(new SpreadChart.Row(at, y, shortened(name), shortened(detail), end));
    }

    void square(int x, int y) {
        append(nodes, "M%d %dh14v14h-14Z", x - 7, y - 7);
    }

    /** An exact day as a disc, a month or a year as a bar. */
    void date(CalendarDate date, int x, int y) {
        if (date.isDay()) {
            append(nodes, "M%d %da6 6 0 1 0 12 0a6 6 0 1 0-12 0Z", x - 6, y);
        } else {
            bar(date, x, y);
        }
    }

    void bar(CalendarDate date, int x, int y) {
        append(months, "M%d %dH%d", x, y, Math.max(x + 6, line.x(date.latest().plusDays(1))));
    }

    /** A dashed line to the end of the drawing. */
    void dateless(int x, int y) {
        append(guessed, "M%d %dH%d", x, y, TimeLine.RIGHT);
    }

    /** Down, then along. */
    void path(boolean sure, int fromX, int fromY, int toX, int toY) {
        append(sure ? known : guessed, "M%d %dV%dH%d", fromX, fromY, toY, toX);
    }

    /** @param more what is not drawn */
    SpreadChart chart(int more) {
        int height = rowAbove() + BELOW;
        StringBuilder axis = new StringBuilder();
        append(axis, "M%d.5 22V%d", TimeLine.LEFT, height);
        line.ticks().forEach(tick -> append(axis, "M%d.5 22V%d", line.x(tick), height));
        List<SpreadChart.Label> labels = line.labels(start, here.words()).stream()
                .map(label -> mirrored ? new SpreadChart.Label(WIDTH - label.x(), label.text()) : label)
                .toList();
        return new SpreadChart(
                height,
                mirrored,
                axis.toString(),
                labels,
                known.toString(),
                guessed.toString(),
                nodes.toString(),
                months.toString(),
                rows,
                more);
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_TEXT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT - 1)).strip() + "…";
    }

    private static void append(StringBuilder path, String shape, Object... numbers) {
        path.append(String.format(Locale.ROOT, shape, numbers));
    }
}
