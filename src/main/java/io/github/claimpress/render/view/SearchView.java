package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search page, and the ways that lead there without it. */
public record SearchView(
        String language,
        String root,
        List<Link> ways,
        @Nullable String ask) {}
