package io.github.claimpress.data;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Organization;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a feed as Atom (RFC 4287). */
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Published published;
    private final Links links;

    AtomFeed(Published published) {
        this.published = published;
        this.links = new Links(published.settings());
    }

    void write(Feed feed, OutputStream out) throws IOException {
        try (XmlWriter xml = new XmlWriter(out)) {
            xml.element("feed", () -> members(xml, feed), "xmlns", NAMESPACE, "xml:lang", feed.language());
        }
    }

    private void members(XmlWriter xml, Feed feed) throws IOException {
        Organization publisher = published.publisher();
        String self = published.settings().absolute(feed.file());
        String license = published.settings().license();
        xml.text("id", links.lasting(feed.file()));
        xml.text("title", feed.title());
        xml.text("subtitle", feed.page().isEmpty() ? published.settings().tagline() : null);
        xml.text("updated", feed.updated().toString());
        xml.element("author", () -> {
            xml.text("name", publisher.name());
            xml.text("uri", publisher.url());
            xml.text("email", publisher.email());
        });
        if (license != null) {
            xml.text("rights", published.site().words().in(feed.language()).say("text-under-licence", license));
        }
        if (self != null) {
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
        }
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", links.to(feed.page(), feed.file()));
        for (Feed.Item item : feed.items()) {
            xml.element("entry", () -> entry(xml, feed, item));
        }
    }

    private void entry(XmlWriter xml, Feed feed, Feed.Item item) throws IOException {
        FactCheck entry = item.entry();
        String address = published.address(entry);
        xml.text("id", links.lasting(address + item.fragment()));
        xml.text("title", item.title());
        xml.text("updated", item.updated().toString());
        xml.text(
                "published",
                item.published() == null ? null : item.published().instant().toString());
        for (String author : entry.authors()) {
            xml.element("author", () -> xml.text("name", published.person(author, entry.language())));
        }
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", links.to(address, feed.file()));
        if (!published.outcomeKey(entry).isEmpty()) {
            category(xml, published.outcomeKey(entry), "verdicts/", published.outcome(entry));
        }
        for (String topic : entry.topics()) {
            category(xml, topic, "topics/", published.topic(topic, entry.language()));
        }
        xml.text("summary", item.text().isEmpty() ? null : item.text());
    }

    private void category(XmlWriter xml, String term, String scheme, String label) throws IOException {
        xml.empty("category", "term", term, "scheme", published.settings().absolute(scheme), "label", label);
    }
}
