package io.github.claimpress.data;

import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Claim;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.MediaItem;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.Status;
import java.io.IOException;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry as schema.org's {@code ClaimReview}, in the profile that fact-check readers share: the claim apart from
 * the article, its first appearance apart from its spread, numbers only for a verdict that has one. A void entry
 * has no verdict any more: its rating says void, with the reason.
 */
public final class ClaimReviews {
    static final String CONTEXT = "https://schema.org";

    private final Published published;
    private final JsonLdParties parties;
    private final JsonLdWorks works;
    private final IntSummaryStatistics scale;

    public ClaimReviews(Site site) {
        this(new Published(site));
    }

    ClaimReviews(Published published) {
        this.published = published;
        this.parties = new JsonLdParties(published);
        this.works = new JsonLdWorks(parties);
        this.scale = published.settings().verdicts().ratings().stream()
                .map(Rating::value)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
    }

    /** JSON-LD for the entry's page, safe inside a script element; empty for an entry that is not public. */
    public String of(FactCheck entry) {
        return entry.isPublic() ? JsonWriter.text(json -> json.object(() -> review(json, entry, true))) : "";
    }

    /** The members of a review inside its object. @param alone whether it has to name its vocabulary itself */
    void review(JsonWriter json, FactCheck entry, boolean alone) throws IOException {
        if (alone) {
            json.text("@context", CONTEXT);
        }
        String url = published.url(entry);
        json.text("@type", "ClaimReview");
        json.text("@id", url == null ? null : url + "#claim-review");
        json.text("url", url);
        json.text("headline", entry.title());
        json.text("claimReviewed", entry.claim().text());
        json.text("datePublished", entry.published());
        json.text("dateModified", entry.changed());
        json.text("inLanguage", entry.language());
        json.text("creativeWorkStatus", entry.status() == Status.VOID ? "Void" : null);
        parties.publisher(json, "author");
        parties.publisher(json, "sdPublisher");
        json.object("itemReviewed", () -> claim(json, entry));
        rating(json, entry);
        citations(json, entry);
        corrections(json, entry);
        String license = published.license(entry);
        json.text("license", license == null ? null : License.address(license));
        json.text("sdLicense", license == null ? null : License.address(license));
        translations(json, entry);
        media(json, entry);
    }

    private void claim(JsonWriter json, FactCheck entry) throws IOException {
        Claim claim = entry.claim();
        FactCheck original = published.original(entry);
        String url = published.url(original == null ? entry : original);
        json.text("@type", "Claim");
        json.text("@id", url == null ? null : url + "#claim");
        json.text("name", claim.place());
        json.text("text", claim.text());
        works.quotation(json, claim.quote());
        parties.party(json, "author", claim.claimant(), entry.language());
        json.text("datePublished", claim.date());
        List<Appearance> spread = entry.appearances();
        Appearance first = spread.stream().filter(Appearance::first).findFirst().orElse(null);
        if (first != null) {
            json.object("firstAppearance", () -> works.appearance(json, first, entry.language()));
        }
        if (spread.size() > (first == null ? 0 : 1)) {
            json.array("appearance", () -> {
                for (Appearance appearance : spread) {
                    if (!appearance.equals(first)) {
                        json.object(() -> works.appearance(json, appearance, entry.language()));
                    }
                }
            });
        }
    }

    private void rating(JsonWriter json, FactCheck entry) throws IOException {
        if (entry.verdict() == null && entry.status() != Status.VOID) {
            return;
        }
        json.object("reviewRating", () -> {
            json.text("@type", "Rating");
            json.text("alternateName", published.outcome(entry));
            Rating rating = published.rating(entry);
            if (entry.status() == Status.VOID) {
                json.text("ratingExplanation", published.lead(entry));
            } else {
                numbers(json, rating);
                json.text(
                        "ratingExplanation",
                        entry.verdict() == null ? null : entry.verdict().explanation());
            }
        });
    }

    /** A scale of one step is none: the best must be better than the worst. */
    private void numbers(JsonWriter json, @Nullable Rating rating) throws IOException {
        if (rating != null && rating.value() != null && scale.getMax() > scale.getMin()) {
            json.number("ratingValue", rating.value());
            json.number("bestRating", scale.getMax());
            json.number("worstRating", scale.getMin());
        }
    }

    private void citations(JsonWriter json, FactCheck entry) throws IOException {
        if (entry.sources().isEmpty() && entry.denials().isEmpty()) {
            return;
        }
        json.array("citation", () -> {
            for (Source source : entry.sources()) {
                works.source(json, source, entry.language());
            }
            for (Denial denial : entry.denials()) {
                works.denial(json, denial, entry);
            }
        });
    }

    private void corrections(JsonWriter json, FactCheck entry) throws IOException {
        if (entry.corrections().isEmpty()) {
            return;
        }
        json.array("correction", () -> {
            for (Correction correction : entry.newestCorrections()) {
                String kind = correction.kind().key();
                String note = correction.note();
                json.object(() -> {
                    json.text("@type", "CorrectionComment");
                    json.text(
                            "text", note != null ? note : published.words(entry).term("correction-kind", kind));
                    json.text("datePublished", correction.date());
                });
            }
        });
    }

    private void translations(JsonWriter json, FactCheck entry) throws IOException {
        FactCheck original = published.original(entry);
        if (original != null) {
            json.object("translationOfWork", () -> work(json, original));
        }
        List<FactCheck> translations = published.translations(entry);
        if (!translations.isEmpty()) {
            json.array("workTranslation", () -> {
                for (FactCheck translation : translations) {
                    json.object(() -> work(json, translation));
                }
            });
        }
    }

    private void work(JsonWriter json, FactCheck entry) throws IOException {
        String url = published.url(entry);
        json.text("@type", "CreativeWork");
        json.text("@id", url == null ? null : url + "#claim-review");
        json.text("url", url);
        json.text("name", entry.title());
        json.text("inLanguage", entry.language());
    }

    private void media(JsonWriter json, FactCheck entry) throws IOException {
        if (!entry.media().isEmpty()) {
            json.array("associatedMediaReview", () -> {
                for (MediaItem media : entry.media()) {
                    works.media(json, media);
                }
            });
        }
    }
}
