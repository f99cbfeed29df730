package io.github.claimpress.render.view;

import org.jspecify.annotations.Nullable;

/** A piece of evidence. @param number as the text cites it, from 1 */
public record SourceView(
        String id,
        int number,
        Reference title,
        @Nullable Link publisher,
        @Nullable String language,
        @Nullable Phrase quote,
        @Nullable String note,
        @Nullable String level,
        @Nullable String type,
        @Nullable When when,
        @Nullable Reference copy,
        @Nullable When copied,
        @Nullable When accessed,
        boolean doubtful) {}
