package io.github.claimpress.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A verdict as readers see it.
 *
 * @param key for {@code data-verdict}
 * @param mark the name of its shape, a symbol of the page
 * @param href its page; null where there is none
 */
public record Badge(
        String key,
        String label,
        String mark,
        String definition,
        @Nullable String href) {}
