package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody claimed, passed on and denied. */
public record ActorView(
        Introduced about,
        @Nullable String type,
        @Nullable Link country,
        List<String> aliases,
        List<Reference> sameAs,
        List<Card> claimed,
        List<Card> spread,
        List<StatementView> denied,
        @Nullable VerdictBar bar) {}
