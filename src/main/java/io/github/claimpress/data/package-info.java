/**
 * What a site says to machines: ClaimReview, feeds, data sets, the sitemap.
 *
 * <p>In comes a {@link io.github.claimpress.model.Site} with its planned pages, out go files through the hook for
 * exports, written straight from the model, so that their size costs no memory. Only what is published is ever
 * told, and a void entry says that it is void. Start with {@link io.github.claimpress.data.BuiltInExports}, which
 * lists them, and {@link io.github.claimpress.data.ClaimReviews}, which an entry's page asks for its JSON-LD.
 */
@NullMarked
package io.github.claimpress.data;

import org.jspecify.annotations.NullMarked;
