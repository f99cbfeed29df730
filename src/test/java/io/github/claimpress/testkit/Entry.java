package io.github.claimpress.testkit;

import io.github.claimpress.model.Claim;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CountryRoles;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Verdict;
import java.util.List;

/** Makes an entry for a test, field by field; what is not said is empty. */
public final class Entry {
    private final String id;
    private final String slug;
    private final String language;
    private final Status status;
    private String title = "A title";
    private String summary;
    private Moment published;
    private String claim = "A claim";
    private Party claimant;
    private Verdict verdict;
    private CountryRoles countries = CountryRoles.NONE;
    private List<String> topics = List.of();
    private List<Correction> corrections = List.of();
    private String translationOf;

    public Entry(String id, String slug, String language, Status status) {
        this.id = id;
        this.slug = slug;
        this.language = language;
        this.status = status;
    }

    public Entry title(String text) {
        title = text;
        return this;
    }

    public Entry summary(String text) {
        summary = text;
        return this;
    }

    public Entry published(String moment) {
        published = RichEntries.moment(moment);
        return this;
    }

    public Entry claim(String text) {
        claim = text;
        return this;
    }

    public Entry claimant(Party party) {
        claimant = party;
        return this;
    }

    public Entry verdict(Verdict given) {
        verdict = given;
        return this;
    }

    public Entry countries(CountryRoles roles) {
        countries = roles;
        return this;
    }

    public Entry topics(String... ids) {
        topics = List.of(ids);
        return this;
    }

    public Entry corrections(Correction... newestFirst) {
        corrections = List.of(newestFirst);
        return this;
    }

    public Entry translationOf(String original) {
        translationOf = original;
        return this;
    }

    public FactCheck make() {
        return new FactCheck(
                "content/fact-checks/" + slug + ".md",
                id,
                slug,
                List.of(),
                language,
                status,
                title,
                summary,
                published,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                new Claim(claim, null, claimant, null, null, null),
                verdict,
                countries,
                topics,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                corrections,
                translationOf,
                List.of(),
                List.of(),
                null,
                Outline.EMPTY);
    }
}
