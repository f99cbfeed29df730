package io.github.claimpress.testkit;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Claim;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CountryRoles;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Verdict;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry that no rule has anything to say about, until something is changed. */
public final class EntryBuilder {
    private String path;
    private String id;
    private String slug;
    private List<String> aliases = List.of();
    private String language = "en";
    private Status status = Status.PUBLISHED;
    private String title = "A title";
    private @Nullable String summary;
    private @Nullable Moment published = Entries.moment("2025-08-02");
    private @Nullable Moment updated;
    private List<String> authors = List.of("a-editor");
    private List<String> reviewers = List.of("b-editor");
    private Claim claim = new Claim("A claim", null, null, null, null, null);
    private @Nullable Verdict verdict = new Verdict("false", "It is not so.", null);
    private CountryRoles countries = new CountryRoles(List.of("AZ"), List.of(), List.of());
    private List<String> topics = List.of("arms");
    private List<String> narratives = List.of();
    private List<Appearance> appearances = List.of();
    private List<Source> sources =
            List.of(Entries.source("s1").build(), Entries.source("s2").build());
    private List<Denial> denials = List.of();
    private List<RequestForComment> requests = List.of(Entries.request("A Ministry"));
    private List<Correction> corrections = List.of();
    private @Nullable String translationOf;
    private List<String> related = List.of();
    private Outline outline = Outline.EMPTY;

    EntryBuilder(String slug) {
        this.path = "content/fact-checks/2025/" + slug + ".md";
        this.id = slug;
        this.slug = slug;
    }

    public EntryBuilder path(String text) {
        path = text;
        return this;
    }

    public EntryBuilder id(String text) {
        id = text;
        return this;
    }

    public EntryBuilder slug(String text) {
        slug = text;
        return this;
    }

    public EntryBuilder aliases(String... paths) {
        aliases = List.of(paths);
        return this;
    }

    public EntryBuilder language(String code) {
        language = code;
        return this;
    }

    public EntryBuilder status(Status chosen) {
        status = chosen;
        return this;
    }

    public EntryBuilder title(String text) {
        title = text;
        return this;
    }

    public EntryBuilder summary(String text) {
        summary = text;
        return this;
    }

    public EntryBuilder published(@Nullable String text) {
        published = text == null ? null : Entries.moment(text);
        return this;
    }

    public EntryBuilder updated(String text) {
        updated = Entries.moment(text);
        return this;
    }

    public EntryBuilder authors(String... ids) {
        authors = List.of(ids);
        return this;
    }

    public EntryBuilder reviewers(String... ids) {
        reviewers = List.of(ids);
        return this;
    }

    public EntryBuilder claim(String text) {
        claim = new Claim(text, null, claim.claimant(), claim.date(), null, null);
        return this;
    }

    public EntryBuilder claimant(Party party) {
        claim = new Claim(claim.text(), null, party, claim.date(), null, null);
        return this;
    }

    public EntryBuilder claimDate(String date) {
        claim = new Claim(claim.text(), null, claim.claimant(), Entries.date(date), null, null);
        return this;
    }

    public EntryBuilder verdict(@Nullable String rating) {
        verdict = rating == null ? null : new Verdict(rating, "It is so.", null);
        return this;
    }

    public EntryBuilder countries(String... about) {
        countries = new CountryRoles(List.of(about), List.of(), List.of());
        return this;
    }

    public EntryBuilder topics(String... ids) {
        topics = List.of(ids);
        return this;
    }

    public EntryBuilder narratives(String... ids) {
        narratives = List.of(ids);
        return this;
    }

    public EntryBuilder appearances(AppearanceBuilder... all) {
        appearances = Arrays.stream(all).map(AppearanceBuilder::build).toList();
        return this;
    }

    public EntryBuilder sources(SourceBuilder... all) {
        sources = Arrays.stream(all).map(SourceBuilder::build).toList();
        return this;
    }

    public EntryBuilder denials(Denial... all) {
        denials = List.of(all);
        return this;
    }

    public EntryBuilder requests(RequestForComment... all) {
        requests = List.of(all);
        return this;
    }

    public EntryBuilder corrections(Correction... all) {
        corrections = List.of(all);
        return this;
    }

    public EntryBuilder translationOf(String other) {
        translationOf = other;
        return this;
    }

    public EntryBuilder related(String... ids) {
        related = List.of(ids);
        return this;
    }

    public EntryBuilder outline(Outline text) {
        outline = text;
        return this;
    }

    public FactCheck build() {
        return new FactCheck(
                path,
                id,
                slug,
                aliases,
                language,
                status,
                title,
                summary,
                published,
                updated,
                authors,
                reviewers,
                null,
                List.of(),
                claim,
                verdict,
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
                List.of(),
                null,
                outline);
    }
}
