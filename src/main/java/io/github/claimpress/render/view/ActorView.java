package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody claimed, passed on and denied: the counts of all, the lists of this page, the bar on the first one. */
public record ActorView(
        Introduced about,
        @Nullable String type,
        @Nullable Link country,
        List<String> aliases,
        List<Reference> sameAs,
        int claimedCount,
        List<Card> claimed,
        int spreadCount,
        List<Card> spread,
        int deniedCount,
        List<StatementView> denied,
        @Nullable VerdictBar bar,
        Pager pager) {}
