/**
 * The nouns of fact-checking and of a site: records only, no behaviour but questions about themselves.
 *
 * <p>Open {@link io.github.claimpress.model.FactCheck} first, then {@link io.github.claimpress.model.Site},
 * {@link io.github.claimpress.model.Catalogue} and {@link io.github.claimpress.model.Page}. Bodies are not
 * here: an entry keeps only the {@link io.github.claimpress.model.Outline} of its text, and whoever needs the
 * text asks {@link io.github.claimpress.model.Bodies} for one at a time, so that a large site fits in memory.
 */
@NullMarked
package io.github.claimpress.model;

import org.jspecify.annotations.NullMarked;
