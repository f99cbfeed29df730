package io.github.claimpress.data;

import io.github.claimpress.api.Export;
import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All entries of all languages in one file, newest first, three times: as schema.org's {@code DataFeed} in the shape
 * that Data Commons reads, as JSON Lines and as a table. Bodies are not in them; each entry's own file has its text.
 */
final class DataSets implements Export {
    @Override
    public String name() {
        return "data-sets";
    }

    @Override
    public Export.Run start(Site site, List<Page> pages) {
        Published published = new Published(site);
        return (ModelExport) out -> {
            out.accept(new OutputFile("data/claimreview.json", stream -> claimReviews(published, stream)));
            out.accept(new OutputFile("data/fact-checks.jsonl", stream -> lines(published, stream)));
            out.accept(new OutputFile("data/fact-checks.csv", new EntryTable(published)::write));
        };
    }

    private static void claimReviews(Published published, OutputStream stream) throws IOException {
        ClaimReviews reviews = new ClaimReviews(published);
        String license = published.settings().license();
        try (JsonWriter json = JsonWriter.compact(stream)) {
            json.object(() -> {
                json.text("@context", ClaimReviews.CONTEXT);
                json.text("@type", "DataFeed");
                json.text("name", published.settings().title());
                json.text("url", published.settings().baseUrl());
                json.text("dateModified", newest(published.entries()));
                json.text("license", license == null ? null : License.address(license));
                json.array("dataFeedElement", () -> {
                    for (FactCheck entry : published.entries()) {
                        json.object(() -> item(json, entry, published, reviews));
                    }
                });
            });
        }
    }

    private static void item(JsonWriter json, FactCheck entry, Published published, ClaimReviews reviews)
            throws IOException {
        json.text("@type", "DataFeedItem");
        json.text("url", published.url(entry));
        json.text("dateCreated", entry.published());
        json.text("dateModified", entry.changed());
        json.text("dateDeleted", entry.status() == Status.VOID ? entry.changed() : null);
        json.array("item", () -> json.object(() -> reviews.review(json, entry, false)));
    }

    private static void lines(Published published, OutputStream stream) throws IOException {
        EntryJson entries = new EntryJson(published);
        if (published.entries().isEmpty()) {
            return;
        }
        try (JsonWriter json = JsonWriter.compact(stream)) {
            for (FactCheck entry : published.entries()) {
                json.object(() -> entries.members(json, entry, null));
            }
        }
    }

    private static @Nullable Moment newest(List<FactCheck> entries) {
        return entries.stream()
                .map(FactCheck::changed)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
