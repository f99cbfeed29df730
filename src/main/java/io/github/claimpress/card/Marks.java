package io.github.claimpress.card;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** The silhouettes of the verdicts on a square of 24, the same as those of the theme; holes by the even-odd rule. */
final class Marks {
    /** The side of the square. */
    static final double SIDE = 24;

    private static final Map<String, Shape> SHAPES = Map.of(
            "true", disc(),
            "mostly-true", ring(),
            "mixed", square(),
            "misleading", triangle(),
            "false", octagon(),
            "unverified", question(),
            "satire", mask());

    private static final Shape NONE = new Path2D.Double();

    private Marks() {}

    /** @return nothing to be seen for an unknown shape: no mark says less than a wrong one */
    static Shape of(String shape) {
        return SHAPES.getOrDefault(shape, NONE);
    }

    private static Shape disc() {
        return together(circle(11), polygon(10.6, 17.6, 5, 12, 7.1, 9.9, 10.6, 13.4, 17, 6.9, 19.1, 9));
    }

    private static Shape ring() {
        double radius = 6.6;
        return together(
                circle(11),
                circle(8.6),
                new Arc2D.Double(12 - radius, 12 - radius, 2 * radius, 2 * radius, 180, 270, Arc2D.PIE));
    }

    private static Shape square() {
        return together(new Rectangle2D.Double(2, 2, 20, 20), polygon(7.2, 4.4, 19.6, 4.4, 19.6, 16.8));
    }

    private static Shape triangle() {
        return together(
                polygon(12, 1, 24, 22.5, 0, 22.5),
                polygon(10.5, 8.5, 13.5, 8.5, 13, 15.5, 11, 15.5),
                new Rectangle2D.Double(10.7, 17.1, 2.6, 2.6));
    }

    private static Shape octagon() {
        return together(
                polygon(7.4, 1, 16.6, 1, 23, 7.4, 23, 16.6, 16.6, 23, 7.4, 23, 1, 16.6, 1, 7.4),
                polygon(
                        7.8, 5.7, 5.7, 7.8, 9.9, 12, 5.7, 16.2, 7.8, 18.3, 12, 14.1, 16.2, 18.3, 18.3, 16.2, 14.1, 12,
                        18.3, 7.8, 16.2, 5.7, 12, 9.9));
    }

    private static Shape question() {
        BasicStroke dashes =
                new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5.24f, 2.614f}, 0);
        Path2D hook = new Path2D.Double();
        double radius = 3.1;
        hook.append(
                new Arc2D.Double(12 - radius, 9.745 - radius, 2 * radius, 2 * radius, 179.17, -238.1, Arc2D.OPEN),
                false);
        hook.curveTo(12.5, 13.1, 12, 13.6, 12, 14.8);
        return together(
                dashes.createStrokedShape(circle(10)),
                new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND).createStrokedShape(hook),
                new Rectangle2D.Double(10.8, 16.5, 2.4, 2.4));
    }

    private static Shape mask() {
        Path2D face = new Path2D.Double();
        face.moveTo(2.5, 2);
        face.lineTo(21.5, 2);
        face.append(bowl(12, 11.5, 9.5, 11), true);
        face.closePath();
        return together(face, bowl(8.3, 7, 2.3, 2), bowl(15.7, 7, 2.3, 2), bowl(12, 13, 5, 4.6));
    }

    /** The lower half of an ellipse, from its right end to its left. */
    private static Shape bowl(double x, double y, double across, double down) {
        return new Arc2D.Double(x - across, y - down, 2 * across, 2 * down, 360, -180, Arc2D.CHORD);
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(12 - radius, 12 - radius, 2 * radius, 2 * radius);
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Shape together(Shape... parts) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (Shape part : parts) {
            path.append(part, false);
        }
        return path;
    }
}
