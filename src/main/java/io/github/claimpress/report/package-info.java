/**
 * Problems as text for people and for machines.
 *
 * <p>Open {@link io.github.claimpress.report.Format}. Nothing here prints: a format writes to whatever it is given.
 */
@NullMarked
package io.github.claimpress.report;

import org.jspecify.annotations.NullMarked;
