package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/** What a publisher did about the claim after it was checked. */
public record Outcome(
        OutcomeKind kind,
        @Nullable CalendarDate date,
        @Nullable String url) {}
