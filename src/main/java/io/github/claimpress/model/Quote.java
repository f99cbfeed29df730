package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/**
 * Words as somebody said them.
 *
 * @param language BCP 47; null where it is not said
 */
public record Quote(String text, @Nullable String language) {}
