package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/** A picture, video or recording that was reviewed: schema.org's {@code MediaReview}. */
public record MediaItem(
        @Nullable ClaimKind kind,
        MediaCategory category,
        @Nullable String originalUrl,
        @Nullable String originalContext) {}
