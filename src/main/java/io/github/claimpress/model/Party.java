package io.github.claimpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who claims, publishes, denies or is asked. Either {@code id} names a file in {@code content/actors},
 * or {@code name} stands as it was written.
 *
 * @param type as written, such as {@code Person} or {@code Organization}
 * @param sameAs pages that identify the party, never the article with the claim
 */
public record Party(
        @Nullable String id,
        @Nullable String name,
        @Nullable String type,
        @Nullable String role,
        List<String> sameAs) {
    public Party {
        if (id == null && name == null) {
            throw new IllegalArgumentException("a party has an id or a name");
        }
        sameAs = List.copyOf(sameAs);
    }
}
