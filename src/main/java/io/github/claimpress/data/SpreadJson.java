package io.github.claimpress.data;

import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Outcome;
import io.github.claimpress.model.RequestForComment;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where an entry's claim was seen, and who was asked about it, as data. */
record SpreadJson(PartJson parts) {
    void appearances(JsonWriter json, FactCheck entry) throws IOException {
        if (!entry.appearances().isEmpty()) {
            json.array("appearances", () -> {
                for (Appearance appearance : entry.appearances()) {
                    json.object(() -> appearance(json, appearance, entry.language()));
                }
            });
        }
    }

    private void appearance(JsonWriter json, Appearance appearance, String language) throws IOException {
        json.text("id", appearance.id());
        if (appearance.first()) {
            json.flag("first", true);
        }
        json.text("from", appearance.from());
        parts.word(json, "relation", appearance.relation());
        json.text("url", appearance.url());
        parts.party(json, "publisher", appearance.publisher(), language);
        parts.word(json, "kind", appearance.kind());
        json.text("platform", appearance.platform());
        json.text("date", appearance.date());
        json.text("language", appearance.language());
        json.text("country", appearance.country());
        parts.archived(json, appearance.archived());
        json.text("reach", appearance.reach());
        outcome(json, appearance.outcome());
        json.text("note", appearance.note());
        json.text("source", appearance.source());
    }

    private void outcome(JsonWriter json, @Nullable Outcome outcome) throws IOException {
        if (outcome != null) {
            json.object("outcome", () -> {
                parts.word(json, "kind", outcome.kind());
                json.text("date", outcome.date());
                json.text("url", outcome.url());
            });
        }
    }

    void requests(JsonWriter json, FactCheck entry) throws IOException {
        if (!entry.requests().isEmpty()) {
            json.array("requests_for_comment", () -> {
                for (RequestForComment request : entry.requests()) {
                    json.object(() -> request(json, request, entry.language()));
                }
            });
        }
    }

    private void request(JsonWriter json, RequestForComment request, String language) throws IOException {
        parts.party(json, "to", request.to(), language);
        parts.party(json, "by", request.by(), language);
        json.text("sent", request.sent());
        parts.word(json, "outcome", request.outcome());
        json.text("reason", request.reason());
        json.text("note", request.note());
        json.text("source", request.source());
    }
}
