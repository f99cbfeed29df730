package io.github.claimpress.image;

import org.jspecify.annotations.Nullable;

/**
 * An image without metadata, its pixels as they were.
 *
 * @param width in pixels; of an animation, that of its widest frame where that is more
 * @param bytes the new file
 */
record Stripped(int width, int height, byte[] bytes) {
    /** What is left of a file; null where it is not wholly an image of this format. */
    static @Nullable Stripped of(Format format, byte[] file) {
        try {
            return switch (format) {
                case PNG -> new Png(file).stripped();
                case JPEG -> new Jpeg(file).stripped();
                case GIF -> new Gif(file).stripped();
                case WEBP -> new Webp(file).stripped();
            };
        } catch (DamagedException damaged) {
            return null;
        }
    }

    long pixels() {
        return (long) width * height;
    }
}
