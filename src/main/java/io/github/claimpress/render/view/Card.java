package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact-check in a list.
 *
 * @param key tells it from all others
 * @param facts what stands below: who said it, where, when; about and origin
 */
public record Card(
        String key,
        Link title,
        @Nullable Badge verdict,
        @Nullable String status,
        @Nullable Phrase lead,
        List<Fact> facts) {
    /** @param text before the date, such as a claimant; @param when a date that ends it */
    public record Fact(String text, @Nullable When when) {}
}
