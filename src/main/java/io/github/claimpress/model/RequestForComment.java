package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked for a comment, or was not (IFCN 5.5).
 *
 * @param by who asked; null for the site itself
 * @param reason why nobody asked, where the outcome is {@link RequestOutcome#NOT_SENT}
 * @param source the id of the source that tells of it, or an address
 */
public record RequestForComment(
        Party to,
        @Nullable Party by,
        @Nullable CalendarDate sent,
        RequestOutcome outcome,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String source) {
    public boolean wasSent() {
        return outcome != RequestOutcome.NOT_SENT;
    }

    /** Whether somebody was asked, or it is said why nobody was. */
    public boolean isAccountedFor() {
        return wasSent() || reason != null;
    }
}
