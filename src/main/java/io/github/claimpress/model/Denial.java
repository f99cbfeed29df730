package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/**
 * What an official said about the claim. It is kept apart from the evidence: an interested party said it.
 *
 * @param id the anchor on the page, unique in its entry
 * @param statement exact words where it stands in quotation marks, else reported speech
 * @param language of the statement; null where it is the entry's
 * @param source an address where it has {@code ://}, else a source's id
 */
public record Denial(
        String id,
        DenialKind kind,
        @Nullable Party official,
        @Nullable String role,
        @Nullable Party institution,
        @Nullable String country,
        @Nullable CalendarDate date,
        @Nullable String statement,
        @Nullable String language,
        @Nullable String source) {}
