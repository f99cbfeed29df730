package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/**
 * A rating with its explanation.
 *
 * @param rating a key of the site's {@link VerdictScale}
 * @param explanation why, in one sentence or two
 */
public record Verdict(
        String rating,
        @Nullable String explanation,
        @Nullable Confidence confidence) {}
