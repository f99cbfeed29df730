package io.github.claimpress.render.view;

import java.util.List;

/**
 * The graph of the spread, as coordinates of a drawing 720 wide.
 *
 * @param height of the drawing
 * @param axis lines of the months
 * @param more appearances that only the list has
 */
public record SpreadChart(
        int height,
        String axis,
        List<Label> labels,
        String known,
        String guessed,
        String nodes,
        String months,
        List<Row> rows,
        int more) {
    public record Label(int x, String text) {}

    /** @param name the publisher @param detail the relation and the language */
    public record Row(int x, int y, String name, String detail) {}
}
