/**
 * The content model: which fields a file may have, of which type, and what they mean.
 *
 * <p>Reading, the JSON Schema, the editors' forms and the documentation's tables all follow these
 * {@link io.github.claimpress.shape.Shape}s. Start with {@link io.github.claimpress.shape.EntryShapes}.
 */
@NullMarked
package io.github.claimpress.shape;

import org.jspecify.annotations.NullMarked;
