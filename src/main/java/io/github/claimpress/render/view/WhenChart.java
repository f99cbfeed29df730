package io.github.claimpress.render.view;

import java.util.List;

/**
 * Claims and denials in time, one column a quarter or a month, as coordinates of a drawing 720 wide and 204 high.
 *
 * @param axis the drawing of the time line
 * @param denials the drawing of the strokes
 * @param undated how many claims have no date that could be drawn
 */
public record WhenChart(
        String title,
        String range,
        String axis,
        List<Label> labels,
        List<Column> columns,
        String denials,
        int undated,
        String unit,
        List<Row> rows) {
    public record Label(int x, String text) {}

    /** @param more how many claims are not drawn; 0 for none */
    public record Column(int x, List<Mark> marks, int more) {}

    public record Mark(String verdict, String mark, int y) {}

    public record Row(String period, int claims, int denials) {}
}
