package io.github.claimpress.render.view;

import org.jspecify.annotations.Nullable;

/** A page of the site's own. */
public record TextView(
        Phrase title,
        @Nullable Phrase description,
        @Nullable Prose prose) {}
