package io.github.claimpress.testkit;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Archive;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Outcome;
import io.github.claimpress.model.OutcomeKind;
import io.github.claimpress.model.Party;
import org.jspecify.annotations.Nullable;

/** An appearance with an address of its own and an archived copy, unless it is said otherwise. */
public final class AppearanceBuilder {
    private final String id;
    private boolean first;
    private @Nullable String from;
    private @Nullable String url;
    private @Nullable Party publisher;
    private @Nullable CalendarDate date;
    private @Nullable Archive archived;
    private @Nullable Outcome outcome;
    private @Nullable String note;
    private @Nullable String source;

    AppearanceBuilder(String id) {
        this.id = id;
        this.url = "https://example.org/" + id;
        this.archived = new Archive("https://web.archive.org/web/2025/https://example.org/" + id, null);
    }

    public AppearanceBuilder first() {
        first = true;
        return this;
    }

    public AppearanceBuilder from(String other) {
        from = other;
        return this;
    }

    public AppearanceBuilder url(@Nullable String address) {
        url = address;
        return this;
    }

    public AppearanceBuilder publisher(String idOrName) {
        publisher = Entries.party(idOrName);
        return this;
    }

    public AppearanceBuilder date(String text) {
        date = Entries.date(text);
        return this;
    }

    public AppearanceBuilder archived(@Nullable Archive copy) {
        archived = copy;
        return this;
    }

    public AppearanceBuilder corrected(String day) {
        outcome = new Outcome(OutcomeKind.CORRECTED, Entries.date(day), null);
        return this;
    }

    public AppearanceBuilder note(String text) {
        note = text;
        return this;
    }

    public AppearanceBuilder source(String reference) {
        source = reference;
        return this;
    }

    Appearance build() {
        return new Appearance(
                id, first, from, null, url, publisher, null, null, date, null, null, archived, null, outcome, note,
                source);
    }
}
