package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of an entry; each field of the front matter has its place here. */
public record FactCheckView(
        String id,
        Phrase title,
        @Nullable Badge verdict,
        @Nullable String reason,
        @Nullable String summary,
        @Nullable String status,
        boolean withdrawn,
        @Nullable Notice notice,
        @Nullable Notice stale,
        @Nullable String allVerdicts,
        int verdictCount,
        @Nullable When published,
        @Nullable When updated,
        @Nullable String confidence,
        ClaimView claim,
        Spread spread,
        Evidence evidence,
        List<StatementView> denials,
        @Nullable String allDenials,
        List<LogItem> requests,
        int asked,
        int replied,
        @Nullable String allRequests,
        @Nullable Prose findings,
        List<CorrectionView> corrections,
        @Nullable String allCorrections,
        About about,
        String citation,
        @Nullable String license,
        @Nullable String report,
        List<Card> related) {
    /** A strip above the head. */
    public record Notice(
            String headline,
            @Nullable String text,
            @Nullable Link link) {}

    public record Spread(@Nullable SpreadChart chart, List<AppearanceView> appearances, int exactDates) {}

    /** @param supports how many sources speak for the claim; likewise the others */
    public record Evidence(int count, int supports, int refutes, int context, List<SourceGroup> groups) {}

    public record SourceGroup(@Nullable String stance, String name, List<SourceView> sources) {}

    public record CorrectionView(
            When when,
            String kind,
            @Nullable String note,
            @Nullable String verdictBefore,
            @Nullable String claimBefore) {}

    /**
     * @param original the entry that this one translates
     * @param data the file with the same as data, which a draft does not have
     */
    public record About(
            @Nullable String why,
            List<Link> authors,
            List<Link> reviewers,
            List<String> disclosures,
            List<Role> countries,
            List<Link> topics,
            List<Link> narratives,
            @Nullable Link original,
            @Nullable String originalLanguage,
            List<Link> translations,
            @Nullable String data) {}

    public record Role(String name, List<Link> countries) {}
}
