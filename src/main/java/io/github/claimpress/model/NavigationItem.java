package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/**
 * A link in the masthead.
 *
 * @param path a page of the site from its root, such as {@code countries}
 * @param title what it says; null for the page's own name
 */
public record NavigationItem(String path, @Nullable String title) {}
