package io.github.claimpress.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Verdict;
import io.github.claimpress.testkit.Entry;
import io.github.claimpress.testkit.Exported;
import io.github.claimpress.testkit.RichSite;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static Map<String, String> files(Site site) {
        return Exported.files(new Feeds(), site);
    }

    private static SyndFeed atom(String xml) {
        try {
            return new SyndFeedInput().build(new StringReader(xml));
        } catch (FeedException notAFeed) {
            throw new AssertionError(xml, notAFeed);
        }
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void feeds_lie_beside_the_first_page_of_what_they_follow() {
        assertEquals(
                Set.of(
                        "feed.xml",
                        "feed.json",
                        "az/feed.xml",
                        "az/feed.json",
                        "corrections/feed.xml",
                        "az/corrections/feed.xml",
                        "countries/armenia/feed.xml",
                        "countries/azerbaijan/feed.xml",
                        "countries/russia/feed.xml",
                        "countries/ukraine/feed.xml",
                        "az/countries/armenia/feed.xml",
                        "az/countries/azerbaijan/feed.xml",
                        "az/countries/russia/feed.xml",
                        "az/countries/ukraine/feed.xml",
                        "topics/arms-supplies/feed.xml",
                        "az/topics/arms-supplies/feed.xml",
                        "narratives/shells/feed.xml",
                        "az/narratives/shells/feed.xml",
                        "verdicts/misleading/feed.xml",
                        "az/verdicts/misleading/feed.xml"),
                files(RichSite.site()).keySet());
    }

    @Test
    void another_reader_finds_the_newest_entries_with_their_verdicts() {
        SyndFeed feed = atom(files(RichSite.site()).get("feed.xml"));
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals("Example Facts: fact-checks", feed.getTitle());
        assertEquals("https://facts.example/feed.xml", feed.getUri());
        assertEquals("Example Facts Foundation", feed.getAuthors().get(0).getName());
        assertEquals(2, feed.getEntries().size());
        SyndEntry entry = feed.getEntries().get(0);
        assertEquals("Misleading: No evidence of shells for Ukraine", entry.getTitle());
        assertEquals("https://facts.example/fact-checks/shells/", entry.getUri());
        assertEquals("https://facts.example/fact-checks/shells/", entry.getLink());
        assertEquals(
                "Claim: Azerbaijan will make shells for Ukraine\n\nNothing shows that the shells exist.",
                entry.getDescription().getValue());
        assertEquals(
                Instant.parse("2025-08-02T00:00:00Z"), entry.getPublishedDate().toInstant());
        assertEquals(
                Instant.parse("2025-08-20T09:00:00Z"), entry.getUpdatedDate().toInstant());
        assertEquals("misleading", entry.getCategories().get(0).getName());
        assertEquals(
                "https://facts.example/verdicts/", entry.getCategories().get(0).getTaxonomyUri());
        assertEquals("arms-supplies", entry.getCategories().get(1).getName());
        assertEquals("Aynur Editor", entry.getAuthors().get(0).getName());
        assertEquals("Void: Ship seized", feed.getEntries().get(1).getTitle());
        assertEquals(
                "Claim: A ship was seized\n\nWe mixed up two ships.",
                feed.getEntries().get(1).getDescription().getValue());
        assertEquals("void", feed.getEntries().get(1).getCategories().get(0).getName());
    }

    @Test
    void a_feed_is_as_new_as_its_newest_change_without_any_clock() {
        assertTrue(files(RichSite.site()).get("feed.xml").contains("<updated>2025-08-20T09:00:00Z</updated>"));
        String empty = files(RichSite.with()).get("feed.xml");
        assertTrue(empty.contains("<updated>1970-01-01T00:00:00Z</updated>"), empty);
        assertEquals(0, atom(empty).getEntries().size());
    }

    @Test
    void another_language_has_feeds_of_its_own_in_its_own_words() throws IOException {
        Map<String, String> files = files(RichSite.site());
        SyndFeed feed = atom(files.get("az/feed.xml"));
        assertEquals("Example Facts: yoxlamalar", feed.getTitle());
        assertEquals("az", feed.getLanguage() == null ? "az" : feed.getLanguage());
        assertTrue(files.get("az/feed.xml").contains("xml:lang=\"az\""));
        assertEquals(1, feed.getEntries().size());
        assertEquals(
                "Çaşdırıcı: Mərmilərə sübut yoxdur", feed.getEntries().get(0).getTitle());
        assertEquals(
                "Example Facts: Azərbaycan",
                atom(files.get("az/countries/azerbaijan/feed.xml")).getTitle());
        assertEquals(
                "Example Facts: Silah tədarükü",
                atom(files.get("az/topics/arms-supplies/feed.xml")).getTitle());
        assertEquals("az", json(files.get("az/feed.json")).get("language").asText());
    }

    @Test
    void the_json_feed_says_the_same() throws IOException {
        JsonNode feed = json(files(RichSite.site()).get("feed.json"));
        assertEquals("https://jsonfeed.org/version/1.1", feed.get("version").asText());
        assertEquals("Example Facts: fact-checks", feed.get("title").asText());
        assertEquals("https://facts.example/", feed.get("home_page_url").asText());
        assertEquals("https://facts.example/feed.json", feed.get("feed_url").asText());
        assertEquals("Example Facts Foundation", feed.at("/authors/0/name").asText());
        JsonNode item = feed.at("/items/0");
        assertEquals("https://facts.example/fact-checks/shells/", item.get("id").asText());
        assertEquals(
                "https://facts.example/fact-checks/shells/", item.get("url").asText());
        assertEquals(
                "Misleading: No evidence of shells for Ukraine",
                item.get("title").asText());
        assertTrue(item.get("content_text").asText().startsWith("Claim: Azerbaijan will make"));
        assertEquals(
                "https://facts.example/fact-checks/shells/card.png",
                item.get("image").asText());
        assertEquals("2025-08-02T00:00:00Z", item.get("date_published").asText());
        assertEquals("2025-08-20T09:00:00Z", item.get("date_modified").asText());
        assertEquals("Aynur Editor", item.at("/authors/0/name").asText());
        assertEquals(
                "[\"Misleading\",\"Arms supplies\",\"Azerbaijan\",\"Ukraine\",\"Russia\",\"Armenia\"]",
                item.get("tags").toString());
    }

    @Test
    void corrections_are_news_of_their_own_and_keep_their_names() {
        SyndFeed feed = atom(files(RichSite.site()).get("corrections/feed.xml"));
        assertEquals("Example Facts: corrections", feed.getTitle());
        List<SyndEntry> entries = feed.getEntries();
        assertEquals(3, entries.size());
        assertEquals(
                "https://facts.example/fact-checks/shells/#correction-2",
                entries.get(0).getUri());
        assertEquals(
                "Verdict changed: No evidence of shells for Ukraine",
                entries.get(0).getTitle());
        assertEquals(
                "The plant exists.\n\nVerdict before: False\n\nClaim before: Azerbaijan makes shells",
                entries.get(0).getDescription().getValue());
        assertEquals(
                "https://facts.example/fact-checks/shells/#correction-1",
                entries.get(1).getUri());
        assertEquals("Void: Ship seized", entries.get(2).getTitle());
    }

    @Test
    void drafts_are_in_no_feed() {
        files(RichSite.site()).forEach((path, text) -> {
            assertFalse(text.contains("SECRET"), path);
            assertFalse(text.contains("secret"), path);
        });
    }

    @Test
    void without_a_base_address_links_are_relative_and_names_are_valid_and_lasting() throws IOException {
        Map<String, String> files = files(RichSite.withoutBase());
        SyndFeed feed = atom(files.get("countries/azerbaijan/feed.xml"));
        SyndEntry entry = feed.getEntries().get(0);
        assertEquals("../../fact-checks/shells/", entry.getLink());
        assertTrue(entry.getUri().matches("urn:uuid:[0-9a-f-]{36}"), entry.getUri());
        assertEquals("urn", URI.create(feed.getUri()).getScheme());
        assertEquals(
                entry.getUri(), atom(files.get("feed.xml")).getEntries().get(0).getUri());
        assertFalse(files.get("feed.xml").contains("rel=\"self\""));
        assertTrue(files.get("feed.xml").contains("href=\"./\""));
        JsonNode json = json(files.get("az/feed.json"));
        assertNull(json.get("feed_url"));
        assertEquals("../az/", json.get("home_page_url").asText());
        assertEquals("../az/fact-checks/shells/", json.at("/items/0/url").asText());
        assertNull(json.at("/items/0").get("image"));
    }

    @Test
    void a_feed_has_no_more_than_its_size() {
        List<FactCheck> many = IntStream.range(100, 160)
                .mapToObj(i -> new Entry("e" + i, "e" + i, "en", Status.PUBLISHED)
                        .published("2025-01-01")
                        .make())
                .toList();
        Settings settings = RichSite.site().settings();
        SyndFeed feed = atom(files(RichSite.site(settings, many)).get("feed.xml"));
        assertEquals(50, feed.getEntries().size());
        assertEquals(
                "https://facts.example/fact-checks/e100/",
                feed.getEntries().get(0).getUri());
    }

    @Test
    void hostile_texts_stay_texts() {
        FactCheck entry = new Entry("1", "one", "en", Status.PUBLISHED)
                .published("2025-01-01")
                .title("</title><entry> ]]> & \u0000\u0001\u000B\uFFFE \uD800 😀")
                .claim("<!-- <script>alert(1)</script> {0} {1}")
                .verdict(new Verdict("<b>", "\u0085</summary>", null))
                .make();
        SyndEntry read =
                atom(files(RichSite.with(entry)).get("feed.xml")).getEntries().get(0);
        assertEquals("<b>: </title><entry> ]]> &  \uFFFD 😀", read.getTitle());
        assertEquals(
                "Claim: <!-- <script>alert(1)</script> {0} {1}\n\n</summary>",
                read.getDescription().getValue());
    }
}
