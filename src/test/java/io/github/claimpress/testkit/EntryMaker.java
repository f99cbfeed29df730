package io.github.claimpress.testkit;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Claim;
import io.github.claimpress.model.ClaimKind;
import io.github.claimpress.model.Confidence;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CountryRoles;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.MediaItem;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Quote;
import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Verdict;
import java.util.List;

/** Makes entries for tests: a plain one, of which single fields are then changed. */
public final class EntryMaker {
    public String id = "2025-001";
    public String slug = "plain";
    public String language = "en";
    public Status status = Status.PUBLISHED;
    public String title = "A plain title";
    public String summary;
    public Moment published = Moment.parse("2025-08-02").orElseThrow();
    public Moment updated;
    public List<String> authors = List.of();
    public List<String> reviewers = List.of();
    public String why;
    public List<String> disclosures = List.of();
    public String claimText = "A plain claim";
    public Quote quote;
    public Party claimant;
    public String claimDate;
    public String place;
    public ClaimKind kind;
    public String rating = "unverified";
    public String explanation = "A plain explanation.";
    public Confidence confidence;
    public CountryRoles countries = CountryRoles.NONE;
    public List<String> topics = List.of();
    public List<String> narratives = List.of();
    public List<Appearance> appearances = List.of();
    public List<Source> sources = List.of();
    public List<Denial> denials = List.of();
    public List<RequestForComment> requests = List.of();
    public List<Correction> corrections = List.of();
    public String translationOf;
    public List<String> related = List.of();
    public List<MediaItem> media = List.of();
    public String license;
    public Outline outline = Outline.EMPTY;

    public FactCheck entry() {
        return new FactCheck(
                "content/fact-checks/2025/" + slug + (language.equals("en") ? "" : "." + language) + ".md",
                id,
                slug,
                List.of(),
                language,
                status,
                title,
                summary,
                published,
                updated,
                authors,
                reviewers,
                why,
                disclosures,
                new Claim(claimText, quote, claimant, Dates.date(claimDate), place, kind),
                rating == null ? null : new Verdict(rating, explanation, confidence),
                countries,
                topics,
                narratives,
                appearances,
                sources,
                denials,
                requests,
                corrections,
                translationOf,
                related,
                media,
                license,
                outline);
    }
}
