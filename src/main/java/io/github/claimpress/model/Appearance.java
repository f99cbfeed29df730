package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/**
 * A place where the claim was seen.
 *
 * @param id the anchor on the page, unique in its entry
 * @param first whether it is the first appearance known
 * @param from the id of the appearance that it took the claim from
 * @param note one sentence on what it says
 * @param source the id of the source that tells of it, for an appearance without an address of its own
 */
public record Appearance(
        String id,
        boolean first,
        @Nullable String from,
        @Nullable Relation relation,
        @Nullable String url,
        @Nullable Party publisher,
        @Nullable AppearanceKind kind,
        @Nullable String platform,
        @Nullable CalendarDate date,
        @Nullable String language,
        @Nullable String country,
        @Nullable Archive archived,
        @Nullable String reach,
        @Nullable Outcome outcome,
        @Nullable String note,
        @Nullable String source) {}
