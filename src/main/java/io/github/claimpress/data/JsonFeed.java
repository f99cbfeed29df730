package io.github.claimpress.data;

import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Organization;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a feed as JSON Feed 1.1. */
final class JsonFeed {
    private final Published published;
    private final Links links;

    JsonFeed(Published published) {
        this.published = published;
        this.links = new Links(published.settings());
    }

    void write(Feed feed, OutputStream out) throws IOException {
        try (JsonWriter json = JsonWriter.pretty(out)) {
            json.object(() -> members(json, feed));
        }
    }

    private void members(JsonWriter json, Feed feed) throws IOException {
        json.text("version", "https://jsonfeed.org/version/1.1");
        json.text("title", feed.title());
        json.text("description", published.settings().tagline());
        json.text("home_page_url", links.to(feed.page(), feed.file()));
        json.text("feed_url", published.settings().absolute(feed.file()));
        json.text("language", feed.language());
        Organization publisher = published.publisher();
        json.array("authors", () -> author(json, publisher.name(), publisher.url()));
        json.array("items", () -> {
            for (Feed.Item item : feed.items()) {
                json.object(() -> item(json, feed, item));
            }
        });
    }

    private void item(JsonWriter json, Feed feed, Feed.Item item) throws IOException {
        FactCheck entry = item.entry();
        String address = published.address(entry);
        json.text("id", links.lasting(address + item.fragment()));
        json.text("url", links.to(address, feed.file()));
        json.text("title", item.title());
        json.text("content_text", item.text());
        json.text("summary", published.lead(entry));
        if (published.settings().cards() && published.settings().baseUrl() != null) {
            json.text("image", links.to(address + "card.png", feed.file()));
        }
        json.text(
                "date_published",
                item.published() == null ? null : item.published().instant().toString());
        json.text("date_modified", item.updated().toString());
        if (!entry.authors().isEmpty()) {
            json.array("authors", () -> {
                for (String author : entry.authors()) {
                    author(json, published.person(author, entry.language()), null);
                }
            });
        }
        json.texts("tags", tags(entry));
        json.text("language", entry.language());
    }

    private List<String> tags(FactCheck entry) {
        List<String> tags = new ArrayList<>();
        if (!published.outcome(entry).isEmpty()) {
            tags.add(published.outcome(entry));
        }
        entry.topics().forEach(topic -> tags.add(published.topic(topic, entry.language())));
        entry.countries().all().forEach(code -> tags.add(published.site().countryName(code, entry.language())));
        return tags;
    }

    private static void author(JsonWriter json, String name, @Nullable String url) throws IOException {
        json.object(() -> {
            json.text("name", name);
            json.text("url", url);
        });
    }
}
