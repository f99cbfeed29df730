package io.github.claimpress.render.view;

import org.jspecify.annotations.Nullable;

/** Where a page stands in its list. @param shown such as "1 to 50 of 210" @param newer null on the first page */
public record Pager(
        int number,
        int count,
        int entries,
        String shown,
        @Nullable String newer,
        @Nullable String older) {}
