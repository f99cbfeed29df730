package io.github.claimpress.card;

/**
 * The side where reading starts. All lengths are pixels.
 *
 * @param isRight whether it is the right one
 */
record Side(boolean isRight) {
    static final int MARGIN = 72;
    static final int MEASURE = Canvas.WIDTH - 2 * MARGIN;

    /** The left edge of something so far from the starting margin; whole, so that letters look alike wherever they stand. */
    int left(float start, float width) {
        return Math.round(isRight ? Canvas.WIDTH - MARGIN - start - width : MARGIN + start);
    }
}
