package io.github.claimpress.data;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * News, newest first.
 *
 * @param file its path
 * @param page the address of the page that says the same to readers
 */
record Feed(String file, String page, String language, String title, List<Item> items) {
    /**
     * One piece of news.
     *
     * @param fragment what tells a correction from others of its entry; empty for the entry itself
     * @param text what a reader of the feed needs to know
     * @param changed when it last changed; null for an entry without any date
     */
    record Item(
            FactCheck entry,
            String fragment,
            String title,
            String text,
            @Nullable Moment published,
            @Nullable Moment changed) {
        /** The first moment of Unix time where there is no date at all. */
        Instant updated() {
            return changed == null ? Instant.EPOCH : changed.instant();
        }
    }

    Feed {
        items = List.copyOf(items);
    }

    /** When the newest change was; the first moment of Unix time where there is nothing yet. */
    Instant updated() {
        return items.stream().map(Item::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
