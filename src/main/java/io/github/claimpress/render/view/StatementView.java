package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an official said.
 *
 * @param kind such as "denial"; where a statement denies one claim and confirms another, both
 * @param itself whether an institution speaks, and no official is named
 * @param exact whether these are the words, and not a report of them
 * @param older whether it is from before every claim that it is cited for, so that it answers none of them
 * @param answers the fact-checks that cite it; none on the page of the fact-check itself
 */
public record StatementView(
        String id,
        String kind,
        @Nullable When when,
        Link official,
        boolean itself,
        @Nullable String role,
        @Nullable Link institution,
        @Nullable Link country,
        @Nullable Phrase statement,
        boolean exact,
        boolean older,
        @Nullable Reference source,
        List<Answer> answers) {
    /** A fact-check that cites the statement. @param older whether the claim is younger than the statement */
    public record Answer(Link about, @Nullable Badge verdict, boolean older) {}
}
