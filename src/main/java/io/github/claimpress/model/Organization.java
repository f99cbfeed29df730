package io.github.claimpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who publishes the site. */
public record Organization(
        String name,
        @Nullable String url,
        @Nullable String logo,
        @Nullable String email,
        List<String> sameAs) {
    public Organization {
        sameAs = List.copyOf(sameAs);
    }
}
