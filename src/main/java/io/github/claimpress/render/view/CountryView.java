package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A country: what is claimed about it, what began there, what was repeated there. */
public record CountryView(
        Introduced about,
        List<Role> roles,
        @Nullable VerdictBar bar,
        @Nullable WhenChart chart,
        List<LogItem> denials,
        int denialCount,
        @Nullable String allDenials,
        Pager pager,
        @Nullable String feed) {
    /** @param count of all fact-checks with the country in this role @param cards those of this page */
    public record Role(String key, String name, String meaning, String heading, int count, List<Card> cards) {}
}
