/**
 * How work begins: a new site, a new fact-check, a file of the theme to change.
 *
 * <p>In come a folder and a few words; what goes out are files that were not there before. Nothing is ever written over
 * and nothing outside the folder: what would do that is a
 * {@link io.github.claimpress.diagnostic.RefusedException}. Open {@link io.github.claimpress.start.NewEntry} first.
 */
@NullMarked
package io.github.claimpress.start;

import org.jspecify.annotations.NullMarked;
