/**
 * The search index: files that a page loads one by one as a reader's words need them.
 *
 * <p>In comes every entry once; out come scripts below {@code search/}, each calling one registered function with its
 * content, so that they also load from a disk. Open {@link io.github.claimpress.search.SearchIndex} first, then
 * {@code IndexFiles}, which has the order of things, {@code LastIndex}, which brings the last build's index up to date, and
 * {@code Field}, which has the weights. The page's script,
 * {@code static/js/search.js}, reads what is written here and does the ranking; {@code docs/search.md} has the layout of
 * the files.
 */
@NullMarked
package io.github.claimpress.search;

import org.jspecify.annotations.NullMarked;
