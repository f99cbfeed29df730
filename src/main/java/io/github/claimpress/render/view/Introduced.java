package io.github.claimpress.render.view;

import org.jspecify.annotations.Nullable;

/** The opening of a list's page: its name, one sentence about it, and its own words. */
public record Introduced(
        Phrase name, @Nullable Phrase description, @Nullable Prose prose) {}
