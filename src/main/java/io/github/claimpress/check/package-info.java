/**
 * Rules: what is wrong with a site that could be read.
 *
 * <p>A {@link io.github.claimpress.model.Site} comes in, with the one of an earlier revision where one is compared;
 * problems go out, in an order that never changes, with the severities that the site's policy gives them. Start with
 * {@link io.github.claimpress.check.Checker}. {@link io.github.claimpress.check.BuiltInRules} installs our own rules through
 * the same hooks as anybody's; they are in {@code rule}, one class each, named after their codes.
 */
@NullMarked
package io.github.claimpress.check;

import org.jspecify.annotations.NullMarked;
