/**
 * Share images: for each public fact-check a PNG of 1200 by 630 with the claim, the verdict in word and shape, the
 * claimant, the date and the site's name.
 *
 * <p>In comes an entry, of which a {@link io.github.claimpress.card.CardFace} takes what is shown; out goes a
 * {@code card.png} beside the entry's page, drawn when it is asked for and kept in the cache until its face changes.
 * The only room that knows Java2D. Letters come from fonts inside the jar, and the image is squeezed by a small
 * encoder of our own, thirteen colours and no more work than flat text needs, so that the bytes depend on nothing but
 * the face and the JDK. Start with {@link io.github.claimpress.card.Cards}; the drawing itself is in
 * {@code CardPainter}.
 */
@NullMarked
package io.github.claimpress.card;

import org.jspecify.annotations.NullMarked;
