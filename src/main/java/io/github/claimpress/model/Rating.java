package io.github.claimpress.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a verdict scale.
 *
 * @param key the word in front matter and addresses
 * @param value schema.org's {@code ratingValue}; null for a verdict outside the scale, such as satire
 * @param labels by language; empty where the built-in words serve
 * @param definitions for readers, by language; likewise
 * @param shape the key of the built-in verdict whose mark it wears
 * @param colour on a light ground, {@code #rrggbb}; null for the colour of {@code shape}
 * @param darkColour on a dark ground; likewise
 */
public record Rating(
        String key,
        @Nullable Integer value,
        Map<String, String> labels,
        Map<String, String> definitions,
        String shape,
        @Nullable String colour,
        @Nullable String darkColour) {
    public Rating {
        labels = Map.copyOf(labels);
        definitions = Map.copyOf(definitions);
    }
}
