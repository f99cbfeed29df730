package io.github.claimpress.image;

import org.jspecify.annotations.Nullable;

/**
 * What was found out about an image file.
 *
 * @param bytes the file's size
 * @param width in pixels; 0 where it was not read
 * @param content what the file is by its first bytes; null for no image that we know
 */
record Judged(
        State state,
        long bytes,
        int width,
        int height,
        @Nullable Format content) {
    /** Only what is fine is ever written, whatever a site's policy says of the rest. */
    enum State {
        FINE,
        ABSENT,
        TOO_MANY_BYTES,
        TOO_MANY_PIXELS,
        NOT_ITS_KIND
    }

    boolean isFine() {
        return state == State.FINE;
    }
}
