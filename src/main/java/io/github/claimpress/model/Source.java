package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence.
 *
 * @param id the anchor on the page, unique in its entry
 * @param url null for a source that has no address
 * @param accessed when the checker read it
 * @param date when it was published
 */
public record Source(
        String id,
        @Nullable String title,
        @Nullable Party publisher,
        @Nullable String url,
        @Nullable Archive archived,
        @Nullable CalendarDate accessed,
        @Nullable CalendarDate date,
        @Nullable String language,
        @Nullable SourceType type,
        @Nullable SourceLevel level,
        @Nullable Stance stance,
        @Nullable Quote quote,
        @Nullable String note) {}
