package io.github.claimpress.render.view;

import org.jspecify.annotations.Nullable;

/** A link with a number after it. @param badge the verdict that it stands for, if it does */
public record Counted(
        Link link,
        int count,
        @Nullable Badge badge,
        @Nullable Phrase description) {}
