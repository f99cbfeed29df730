/**
 * What an extension may add: rules, pages, template functions and exports.
 *
 * <p>Start with {@link io.github.claimpress.api.Extension}. Our own rules, pages and data sets come through
 * the same hooks. Signatures mention only the JDK and the rooms {@code text}, {@code diagnostic} and
 * {@code model}.
 */
@NullMarked
package io.github.claimpress.api;

import org.jspecify.annotations.NullMarked;
