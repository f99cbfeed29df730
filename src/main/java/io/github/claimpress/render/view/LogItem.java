package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a log: a date, a word in bold, what happened, and the fact-check that it is about. */
public record LogItem(
        @Nullable When when,
        String kind,
        @Nullable Link who,
        List<String> details,
        @Nullable String reason,
        @Nullable Phrase note,
        @Nullable Reference source,
        @Nullable Link about,
        @Nullable Badge verdict) {}
