package io.github.claimpress.render.view;

import java.util.List;

/**
 * Appearances in time, as coordinates of a drawing 720 wide: the graph of the spread, or that of a narrative.
 *
 * @param height of the drawing
 * @param mirrored whether time runs from right to left: the paths are still to be turned round, the texts are in place
 * @param axis lines where a month or a year begins
 * @param known paths of which it is known who took the claim from whom
 * @param guessed what is not known: paths, and lines of appearances without a date
 * @param nodes the first appearance, and those of an exact day
 * @param months those of which the month or the year is known
 * @param more appearances that only the list has
 */
public record SpreadChart(
        int height,
        boolean mirrored,
        String axis,
        List<Label> labels,
        String known,
        String guessed,
        String nodes,
        String months,
        List<Row> rows,
        int more) {
    public record Label(int x, String text) {}

    /** @param name the publisher @param detail the relation and the language @param end whether the text ends at x */
    public record Row(int x, int y, String name, String detail, boolean end) {}
}
