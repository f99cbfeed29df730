package io.github.claimpress.render.view;

import org.jspecify.annotations.Nullable;

/** What an official said: one denial. */
public record StatementView(
        String id,
        String kind,
        @Nullable When when,
        Link official,
        @Nullable String role,
        @Nullable Link institution,
        @Nullable Link country,
        @Nullable Phrase statement,
        boolean exact,
        boolean older,
        @Nullable Reference source,
        @Nullable Link about,
        @Nullable Badge verdict) {}
