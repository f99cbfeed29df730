/**
 * What templates see: plain records with words, relative links and numbers, ready to be printed.
 *
 * <p>{@link io.github.claimpress.render.view.Frame} is the page around, under the name {@code page} in every
 * template; the record of the page's own kind stands under the name {@code view}. The table in
 * {@code templates/README.md} says which kind gets which record. A component that may be null is an empty
 * value in a template; text is never markup, but for {@link io.github.claimpress.render.view.TrustedHtml}.
 */
@NullMarked
package io.github.claimpress.render.view;

import org.jspecify.annotations.NullMarked;
