/**
 * Markdown made safe: the only room that knows Flexmark, and the only one that makes HTML which a page trusts.
 *
 * <p>A file's text comes in; its {@link io.github.claimpress.model.Body} and
 * {@link io.github.claimpress.model.Outline} go out. Nothing of Flexmark's own HTML is used: a writer walks
 * its tree and each known node writes its own fixed tags, everything else is written as text. The text comes
 * from strangers, so reading it is watched: what would take too long or nest too deeply becomes a problem.
 * Open {@link io.github.claimpress.markdown.Markdown} first, then {@code TreeWriter} and {@code LinkTarget}.
 */
@NullMarked
package io.github.claimpress.markdown;

import org.jspecify.annotations.NullMarked;
