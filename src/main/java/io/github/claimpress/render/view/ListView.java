package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of fact-checks: all of them, or those of a topic, a narrative or a verdict. */
public record ListView(
        Introduced about,
        @Nullable Badge verdict,
        @Nullable VerdictBar bar,
        @Nullable String scale,
        List<Card> cards,
        Pager pager,
        @Nullable String feed) {}
