package io.github.claimpress.testkit;

import io.github.claimpress.model.Archive;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.SourceLevel;
import io.github.claimpress.model.SourceType;
import io.github.claimpress.model.Stance;
import org.jspecify.annotations.Nullable;

/** A source with an address of its own, an archived copy, and level primary, unless it is said otherwise. */
public final class SourceBuilder {
    private final String id;
    private @Nullable String title = "A report";
    private @Nullable Party publisher;
    private @Nullable String url;
    private @Nullable Archive archived;
    private @Nullable CalendarDate accessed;
    private @Nullable CalendarDate date;
    private @Nullable SourceType type;
    private @Nullable SourceLevel level = SourceLevel.PRIMARY;
    private @Nullable Stance stance;
    private @Nullable String note;

    SourceBuilder(String id) {
        this.id = id;
        this.url = "https://example.org/" + id;
        this.archived = new Archive("https://web.archive.org/web/2025/https://example.org/" + id, null);
    }

    public SourceBuilder title(@Nullable String text) {
        title = text;
        return this;
    }

    public SourceBuilder publisher(String idOrName) {
        publisher = Entries.party(idOrName);
        return this;
    }

    public SourceBuilder url(@Nullable String address) {
        url = address;
        return this;
    }

    public SourceBuilder archived(@Nullable Archive copy) {
        archived = copy;
        return this;
    }

    public SourceBuilder accessed(String text) {
        accessed = Entries.date(text);
        return this;
    }

    public SourceBuilder date(String text) {
        date = Entries.date(text);
        return this;
    }

    public SourceBuilder type(SourceType chosen) {
        type = chosen;
        return this;
    }

    public SourceBuilder level(@Nullable SourceLevel chosen) {
        level = chosen;
        return this;
    }

    public SourceBuilder stance(Stance chosen) {
        stance = chosen;
        return this;
    }

    public SourceBuilder note(String text) {
        note = text;
        return this;
    }

    Source build() {
        return new Source(id, title, publisher, url, archived, accessed, date, null, type, level, stance, null, note);
    }
}
