package io.github.claimpress.render.view;

import org.jspecify.annotations.Nullable;

/** A text of the site with its markup. @param language where it is not the page's @param note says so to the reader */
public record Prose(
        TrustedHtml html,
        @Nullable String language,
        @Nullable String direction,
        @Nullable String note) {}
