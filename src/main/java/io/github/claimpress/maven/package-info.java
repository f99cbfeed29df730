/**
 * The Maven goals: the only room that knows Maven.
 *
 * <p>Open {@link io.github.claimpress.maven.SiteMojo}. A goal translates its parameters, asks the front door, and shows
 * what came back in Maven's log.
 */
@NullMarked
package io.github.claimpress.maven;

import org.jspecify.annotations.NullMarked;
