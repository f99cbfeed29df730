package io.github.claimpress.text;

/**
 * A place in a text as people count it.
 *
 * @param line from 1
 * @param column from 1, in Unicode code points, so that an emoji is one and a tab is one
 */
public record Position(int line, int column) implements Comparable<Position> {
    /** The first place of any text. */
    public static final Position START = new Position(1, 1);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns start at 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
