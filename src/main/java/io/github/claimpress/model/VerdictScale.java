package io.github.claimpress.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verdicts that a site gives, in the order in which readers see them. */
public record VerdictScale(List<Rating> ratings) {
    /** Five steps with a number, from true to false, and two without one. */
    public static final VerdictScale BUILT_IN = new VerdictScale(List.of(
            builtIn("true", 5),
            builtIn("mostly-true", 4),
            builtIn("mixed", 3),
            builtIn("misleading", 2),
            builtIn("false", 1),
            builtIn("unverified", null),
            builtIn("satire", null)));

    public VerdictScale {
        ratings = List.copyOf(ratings);
    }

    public Optional<Rating> rating(String key) {
        for (Rating rating : ratings) {
            if (rating.key().equals(key)) {
                return Optional.of(rating);
            }
        }
        return Optional.empty();
    }

    public List<String> keys() {
        return ratings.stream().map(Rating::key).toList();
    }

    private static Rating builtIn(String key, @Nullable Integer value) {
        return new Rating(key, value, Map.of(), Map.of(), key, null, null);
    }
}
