package io.github.claimpress.render.view;

import org.jspecify.annotations.Nullable;

/**
 * Words that may be in another language than their page.
 *
 * @param language BCP 47; null where it is the page's or is not known
 * @param direction {@code ltr}, {@code rtl} or, for an unknown language, {@code auto}; null where the page's holds
 */
public record Phrase(
        String text, @Nullable String language, @Nullable String direction) {
    /** Whether nothing is to be said of its language. */
    boolean plain() {
        return language == null && direction == null;
    }
}
