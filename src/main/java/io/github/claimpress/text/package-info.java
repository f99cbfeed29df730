/**
 * Files as text, and places in them.
 *
 * <p>Bytes come in through a {@link io.github.claimpress.text.FileTree}; a
 * {@link io.github.claimpress.text.SourceText} turns offsets into the line and column that an editor
 * sees; a {@link io.github.claimpress.text.FieldPath} names a field of a front matter. Start with
 * {@code SourceText}. Internal offsets are UTF-16 units from 0; what people read starts at 1 and counts
 * Unicode code points.
 */
@NullMarked
package io.github.claimpress.text;

import org.jspecify.annotations.NullMarked;
