/**
 * What is wrong, as data.
 *
 * <p>A {@link io.github.claimpress.diagnostic.Problem} has a code, a severity, a message, a repair and a
 * {@link io.github.claimpress.diagnostic.Place}; {@link io.github.claimpress.diagnostic.Problems} collects
 * them. Nothing here prints: the doors do, through the room {@code report}. A mistake of an author is a
 * problem; a failure of disk or git is a {@link io.github.claimpress.diagnostic.PublishingException}.
 */
@NullMarked
package io.github.claimpress.diagnostic;

import org.jspecify.annotations.NullMarked;
