package io.github.claimpress.render.view;

import java.util.List;

/**
 * Claims and denials in time, one column a quarter or a month, as coordinates of a drawing 720 wide.
 *
 * @param base where the columns stand, from the top
 * @param mirrored whether time runs from right to left: the paths are still to be turned round, the rest is in place
 * @param range what the columns are, such as "by quarter, 2022 to 2025"
 * @param axis the drawing of the time line
 * @param size of a mark
 * @param strokes the drawing of the denials
 * @param undated how many claims have no date that could be drawn
 * @param unit what a row of the table is: a quarter or a month
 */
public record WhenChart(
        int base,
        boolean mirrored,
        String title,
        String range,
        String axis,
        List<Label> labels,
        int size,
        List<Column> columns,
        String strokes,
        int undated,
        String unit,
        List<Row> rows) {
    public record Label(int x, String text) {}

    /** @param more how many claims are not drawn; 0 for none @param moreY where their number stands */
    public record Column(int x, List<Mark> marks, int more, int moreY) {}

    public record Mark(String verdict, String mark, int y) {}

    public record Row(String period, int claims, int denials) {}
}
