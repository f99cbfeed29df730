package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/**
 * What was claimed.
 *
 * @param text the claim as checked, one sentence: schema.org's {@code claimReviewed}
 * @param quote the claim as it was said
 * @param date when it was made or entered public debate
 * @param place where it was made, such as Telegram
 */
public record Claim(
        String text,
        @Nullable Quote quote,
        @Nullable Party claimant,
        @Nullable CalendarDate date,
        @Nullable String place,
        @Nullable ClaimKind kind) {}
