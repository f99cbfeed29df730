package io.github.claimpress.data;

import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.model.Claim;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.MediaItem;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Verdict;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as data: the fields of its front matter under their own names, every date as it was written, the names
 * of people and actors beside their ids, the verdict's label and number beside its key. What is absent is left out.
 */
final class EntryJson {
    private final Published published;
    private final PartJson parts;
    private final SpreadJson spread;
    private final EvidenceJson evidence;

    EntryJson(Published published) {
        this.published = published;
        this.parts = new PartJson(published.site());
        this.spread = new SpreadJson(parts);
        this.evidence = new EvidenceJson(parts);
    }

    /** The members of the entry's object. @param text the words of its body; null where they are not told */
    void members(JsonWriter json, FactCheck entry, @Nullable String text) throws IOException {
        String language = entry.language();
        json.text("id", entry.id());
        json.text("slug", entry.slug());
        json.text("url", published.url(entry));
        json.texts("aliases", entry.aliases());
        json.text("language", language);
        json.text("status", entry.status().key());
        json.text("title", entry.title());
        json.text("summary", entry.lead());
        json.text("published", entry.published());
        json.text("updated", entry.updated());
        people(json, "authors", entry.authors(), language);
        people(json, "reviewers", entry.reviewers(), language);
        json.text("why", entry.why());
        json.texts("disclosures", entry.disclosures());
        json.object("claim", () -> claim(json, entry.claim(), language));
        verdict(json, entry);
        countries(json, entry);
        json.texts("topics", entry.topics());
        json.texts("narratives", entry.narratives());
        spread.appearances(json, entry);
        evidence.sources(json, entry);
        evidence.denials(json, entry);
        spread.requests(json, entry);
        corrections(json, entry);
        translations(json, entry);
        json.texts("related", entry.related());
        media(json, entry);
        json.text("license", published.license(entry));
        json.text("text", text);
    }

    private void people(JsonWriter json, String name, List<String> ids, String language) throws IOException {
        if (!ids.isEmpty()) {
            json.array(name, () -> {
                for (String id : ids) {
                    json.object(() -> {
                        json.text("id", id);
                        json.text("name", published.person(id, language));
                    });
                }
            });
        }
    }

    private void claim(JsonWriter json, Claim claim, String language) throws IOException {
        json.text("text", claim.text());
        parts.quote(json, claim.quote());
        parts.party(json, "claimant", claim.claimant(), language);
        json.text("date", claim.date());
        json.text("place", claim.place());
        parts.word(json, "kind", claim.kind());
    }

    private void verdict(JsonWriter json, FactCheck entry) throws IOException {
        Verdict verdict = entry.verdict();
        if (verdict == null) {
            return;
        }
        Rating rating = published.rating(entry);
        json.object("verdict", () -> {
            json.text("rating", verdict.rating());
            json.text("label", published.verdict(entry));
            json.number("value", rating == null ? null : rating.value());
            json.text("explanation", verdict.explanation());
            parts.word(json, "confidence", verdict.confidence());
        });
    }

    private static void countries(JsonWriter json, FactCheck entry) throws IOException {
        if (!entry.countries().all().isEmpty()) {
            json.object("countries", () -> {
                json.texts("about", entry.countries().about());
                json.texts("origin", entry.countries().origin());
                json.texts("spread", entry.countries().spread());
            });
        }
    }

    private static void corrections(JsonWriter json, FactCheck entry) throws IOException {
        if (!entry.corrections().isEmpty()) {
            json.array("corrections", () -> {
                for (Correction correction : entry.newestCorrections()) {
                    json.object(() -> correction(json, correction));
                }
            });
        }
    }

    private static void correction(JsonWriter json, Correction correction) throws IOException {
        json.text("date", correction.date());
        json.text("kind", correction.kind().key());
        json.text("note", correction.note());
        if (correction.previousVerdict() != null || correction.previousClaim() != null) {
            json.object("previous", () -> {
                json.text("verdict", correction.previousVerdict());
                json.text("claim", correction.previousClaim());
            });
        }
    }

    private void translations(JsonWriter json, FactCheck entry) throws IOException {
        json.text("translation_of", entry.translationOf());
        List<FactCheck> translations = published.translations(entry);
        if (!translations.isEmpty()) {
            json.array("translations", () -> {
                for (FactCheck translation : translations) {
                    json.object(() -> {
                        json.text("id", translation.id());
                        json.text("language", translation.language());
                        json.text("url", published.url(translation));
                    });
                }
            });
        }
    }

    private void media(JsonWriter json, FactCheck entry) throws IOException {
        if (!entry.media().isEmpty()) {
            json.array("media", () -> {
                for (MediaItem media : entry.media()) {
                    json.object(() -> {
                        parts.word(json, "kind", media.kind());
                        parts.word(json, "category", media.category());
                        json.text("original_url", media.originalUrl());
                        json.text("original_context", media.originalContext());
                    });
                }
            });
        }
    }
}
