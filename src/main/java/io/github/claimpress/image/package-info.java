/**
 * The images of the texts: each is written beside the page that shows it, without what the file tells beyond the
 * picture, such as where and when it was taken and by whom.
 *
 * <p>In come the planned pages and the site's folder; out go the image files, and problems with those that cannot be
 * shown. Nothing is decoded: each format is a row of blocks, of which those are kept that a browser needs. The files
 * come from strangers, so every length in them is doubted. Open {@link io.github.claimpress.image.Images} first, then
 * {@code ImageFiles} and one of the formats, {@code Png}, {@code Jpeg}, {@code Gif} or {@code Webp}.
 */
@NullMarked
package io.github.claimpress.image;

import org.jspecify.annotations.NullMarked;
