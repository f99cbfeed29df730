package io.github.claimpress.data;

import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.model.Archive;
import io.github.claimpress.model.Keyed;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Quote;
import io.github.claimpress.model.Site;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Small parts that several fields of an entry share. */
record PartJson(Site site) {
    /** Somebody, with the name as the entry's readers see it. */
    void party(JsonWriter json, String name, @Nullable Party party, String language) throws IOException {
        if (party != null) {
            json.object(name, () -> {
                json.text("id", party.id());
                json.text("name", site.nameOf(party, language));
                json.text("type", party.type());
                json.text("role", party.role());
                json.texts("same_as", party.sameAs());
            });
        }
    }

    void quote(JsonWriter json, @Nullable Quote quote) throws IOException {
        if (quote != null) {
            json.object("quote", () -> {
                json.text("text", quote.text());
                json.text("language", quote.language());
            });
        }
    }

    void archived(JsonWriter json, @Nullable Archive archive) throws IOException {
        if (archive != null) {
            json.object("archived", () -> {
                json.text("url", archive.url());
                json.text("date", archive.date());
            });
        }
    }

    /** A closed choice, by its word. */
    void word(JsonWriter json, String name, @Nullable Keyed choice) throws IOException {
        json.text(name, choice == null ? null : choice.key());
    }
}
