/**
 * The content model for others: a JSON Schema, the configuration of two editing programs, and the tables of the
 * documentation.
 *
 * <p>In come the {@link io.github.claimpress.shape.Document}s and a site's own
 * {@link io.github.claimpress.shape.Vocabulary}; out come texts. No field is named here: what the reader takes and what
 * these say comes from the same shapes. Open {@link io.github.claimpress.schema.JsonSchema} first.
 */
@NullMarked
package io.github.claimpress.schema;

import org.jspecify.annotations.NullMarked;
