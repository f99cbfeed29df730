package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A narrative: its claims in time, and its fact-checks.
 *
 * @param told the claims of the graph in order of date; on the first page of the list only
 * @param more claims that neither graph nor table has
 */
public record NarrativeView(
        Introduced about,
        @Nullable VerdictBar bar,
        @Nullable SpreadChart chart,
        List<Told> told,
        int more,
        List<Card> cards,
        Pager pager,
        @Nullable String feed) {
    /** @param more others who repeated it */
    public record Told(
            Link claim, @Nullable When when, @Nullable Link by, List<Repeat> repeats, int more) {}

    public record Repeat(Link who, @Nullable When when) {}
}
