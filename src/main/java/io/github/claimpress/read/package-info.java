/**
 * Files become a {@link io.github.claimpress.model.Site}, and what is wrong with them becomes problems.
 *
 * <p>Open {@link io.github.claimpress.read.SiteReader}: it finds the files, and hands each to the reader of its
 * kind. A {@code Form} is one group of fields seen through its {@link io.github.claimpress.shape.Shape}: it says
 * what does not fit and gives what does. Reading goes on after a problem, so that one run tells all of them; a
 * value that does not fit is left out of the model or kept as it stands, and since reading problems are errors,
 * no page is ever made from it.
 */
@NullMarked
package io.github.claimpress.read;

import org.jspecify.annotations.NullMarked;
