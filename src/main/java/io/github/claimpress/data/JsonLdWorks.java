package io.github.claimpress.data;

import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.AppearanceKind;
import io.github.claimpress.model.Archive;
import io.github.claimpress.model.ClaimKind;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.MediaItem;
import io.github.claimpress.model.Quote;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.SourceType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What an entry cites, as schema.org has it. A source that is itself a fact-check is an {@code Article} here: a
 * page has exactly one {@code ClaimReview}, its own.
 */
final class JsonLdWorks {
    private static final String ANY_WORK = "CreativeWork";

    private final JsonLdParties parties;

    JsonLdWorks(JsonLdParties parties) {
        this.parties = parties;
    }

    /** The members of an appearance, inside its object. */
    void appearance(JsonWriter json, Appearance appearance, String language) throws IOException {
        json.text("@type", type(appearance.kind()));
        json.text("url", appearance.url());
        json.text("abstract", appearance.note());
        json.text("datePublished", appearance.date());
        json.text("inLanguage", appearance.language());
        parties.party(json, "publisher", appearance.publisher(), language);
        archived(json, appearance.archived());
    }

    void source(JsonWriter json, Source source, String language) throws IOException {
        json.object(() -> {
            json.text("@type", type(source.type()));
            json.text("name", source.title());
            json.text("url", source.url());
            json.text("description", source.note());
            json.text("datePublished", source.date());
            json.text("inLanguage", source.language());
            parties.party(json, "publisher", source.publisher(), language);
            archived(json, source.archived());
            quotation(json, source.quote());
        });
    }

    /** Words of somebody, as a part of the work around them. */
    void quotation(JsonWriter json, @Nullable Quote quote) throws IOException {
        if (quote != null) {
            json.object("hasPart", () -> {
                json.text("@type", "Quotation");
                json.text("text", quote.text());
                json.text("inLanguage", quote.language());
            });
        }
    }

    void denial(JsonWriter json, Denial denial, FactCheck entry) throws IOException {
        Source source = source(entry, denial.source());
        json.object(() -> {
            json.text("@type", "Quotation");
            json.text("genre", denial.kind().key());
            json.text("text", denial.statement());
            json.text("inLanguage", denial.language() != null ? denial.language() : entry.language());
            parties.official(json, denial.official(), denial.role(), denial.institution(), entry.language());
            json.text("datePublished", denial.date());
            json.text("url", source != null ? source.url() : address(denial.source()));
            archived(json, source == null ? null : source.archived());
        });
    }

    void media(JsonWriter json, MediaItem media) throws IOException {
        json.object(() -> {
            json.text("@type", "MediaReview");
            json.text("mediaAuthenticityCategory", media.category().key());
            json.text("originalMediaLink", media.originalUrl());
            json.text("originalMediaContextDescription", media.originalContext());
            json.object("itemReviewed", () -> json.text("@type", type(media.kind())));
        });
    }

    private static void archived(JsonWriter json, @Nullable Archive archive) throws IOException {
        json.text("archivedAt", archive == null ? null : archive.url());
    }

    private static @Nullable Source source(FactCheck entry, @Nullable String id) {
        for (Source source : entry.sources()) {
            if (source.id().equals(id)) {
                return source;
            }
        }
        return null;
    }

    private static @Nullable String address(@Nullable String reference) {
        return reference != null && reference.contains("://") ? reference : null;
    }

    private static String type(@Nullable AppearanceKind kind) {
        if (kind == null) {
            return ANY_WORK;
        }
        return switch (kind) {
            case SOCIAL_POST -> "SocialMediaPosting";
            case ARTICLE -> "Article";
            case BROADCAST -> "Clip";
            case STATEMENT -> ANY_WORK;
            case VIDEO -> "VideoObject";
            case DOCUMENT -> "DigitalDocument";
        };
    }

    private static String type(@Nullable SourceType type) {
        if (type == null) {
            return ANY_WORK;
        }
        return switch (type) {
            case DOCUMENT -> "DigitalDocument";
            case DATASET -> "Dataset";
            case NEWS_REPORT -> "NewsArticle";
            case FACT_CHECK -> "Article";
            case SOCIAL_POST -> "SocialMediaPosting";
            case VIDEO -> "VideoObject";
            case REPORT -> "Report";
            case LAW -> "Legislation";
            case STATEMENT, INTERVIEW, EXPERT -> ANY_WORK;
        };
    }

    private static String type(@Nullable ClaimKind kind) {
        if (kind == null) {
            return "MediaObject";
        }
        return switch (kind) {
            case IMAGE -> "ImageObject";
            case VIDEO -> "VideoObject";
            case AUDIO -> "AudioObject";
            case TEXT, STATISTIC, QUOTE, DOCUMENT -> "MediaObject";
        };
    }
}
