package io.github.claimpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claimant, outlet, institution or official: a file in {@code content/actors}; the introduction's title is the name.
 *
 * @param aliases other names and spellings
 * @param type as written, such as {@code outlet}
 * @param country a country code
 * @param sameAs pages that identify the actor
 */
public record Actor(
        String id,
        Introductions texts,
        List<String> aliases,
        @Nullable String type,
        @Nullable String country,
        List<String> sameAs) {
    public Actor {
        aliases = List.copyOf(aliases);
        sameAs = List.copyOf(sameAs);
    }
}
