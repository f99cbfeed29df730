/**
 * Problems as text for people and for machines.
 *
 * <p>In come problems with their places found, out goes one text. Open {@link io.github.claimpress.report.Formats},
 * which names the formats; each is a class of its own. Nothing here prints: the doors do. Messages, paths and lines
 * are of strangers, so every format escapes what its reader would obey.
 */
@NullMarked
package io.github.claimpress.report;

import org.jspecify.annotations.NullMarked;
