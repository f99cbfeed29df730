package io.github.claimpress.data;

import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Source;
import java.io.IOException;

/** An entry's sources, and what officials said, as data. */
record EvidenceJson(PartJson parts) {
    void sources(JsonWriter json, FactCheck entry) throws IOException {
        if (!entry.sources().isEmpty()) {
            json.array("sources", () -> {
                for (Source source : entry.sources()) {
                    json.object(() -> source(json, source, entry.language()));
                }
            });
        }
    }

    private void source(JsonWriter json, Source source, String language) throws IOException {
        json.text("id", source.id());
        json.text("title", source.title());
        parts.party(json, "publisher", source.publisher(), language);
        json.text("url", source.url());
        parts.archived(json, source.archived());
        json.text("accessed", source.accessed());
        json.text("date", source.date());
        json.text("language", source.language());
        parts.word(json, "type", source.type());
        parts.word(json, "level", source.level());
        parts.word(json, "stance", source.stance());
        parts.quote(json, source.quote());
        json.text("note", source.note());
    }

    void denials(JsonWriter json, FactCheck entry) throws IOException {
        if (!entry.denials().isEmpty()) {
            json.array("official_denials", () -> {
                for (Denial denial : entry.denials()) {
                    json.object(() -> denial(json, denial, entry.language()));
                }
            });
        }
    }

    private void denial(JsonWriter json, Denial denial, String language) throws IOException {
        json.text("id", denial.id());
        parts.word(json, "kind", denial.kind());
        parts.party(json, "official", denial.official(), language);
        json.text("role", denial.role());
        parts.party(json, "institution", denial.institution(), language);
        json.text("country", denial.country());
        json.text("date", denial.date());
        json.text("statement", denial.statement());
        json.text("language", denial.language());
        json.text("source", denial.source());
    }
}
