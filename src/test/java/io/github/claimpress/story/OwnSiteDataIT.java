package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.github.claimpress.testkit.PublishedSite;
import java.io.StringReader;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What this repository's own site says to machines. */
class OwnSiteDataIT {
    private static final PublishedSite SITE = PublishedSite.own();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE =
            SITE.page("index.html").select("link[rel=canonical]").attr("href");

    @Test
    void each_entry_page_has_one_claim_review_and_no_other_page_has_any() throws Exception {
        Set<String> entries = Set.copyOf(SITE.entryPages());
        assertTrue(entries.size() >= 16);
        for (String page : SITE.pages()) {
            assertEquals(entries.contains(page) ? 1 : 0, claimReviews(page).size(), page);
        }
    }

    @Test
    void a_claim_review_has_what_search_engines_require() throws Exception {
        Set<String> addresses = new HashSet<>();
        for (String page : SITE.entryPages()) {
            JsonNode review = claimReviews(page).get(0);
            assertEquals("https://schema.org", review.path("@context").asText(), page);
            assertFalse(review.path("claimReviewed").asText().isBlank(), page);
            assertEquals(
                    BASE + page.replaceFirst("index\\.html$", ""),
                    review.path("url").asText(),
                    page);
            assertTrue(addresses.add(review.path("url").asText()), page);
            assertEquals("Organization", review.path("author").path("@type").asText(), page);
            assertFalse(review.path("author").path("name").asText().isBlank(), page);
            assertTrue(review.path("datePublished").asText().matches("\\d{4}-\\d{2}-\\d{2}.*"), page);
            assertEquals("Claim", review.path("itemReviewed").path("@type").asText(), page);
            JsonNode rating = review.path("reviewRating");
            assertEquals("Rating", rating.path("@type").asText(), page);
            assertFalse(rating.path("alternateName").asText().isBlank(), page);
            if (rating.has("ratingValue")) {
                int value = rating.path("ratingValue").asInt();
                assertTrue(value >= rating.path("worstRating").asInt(), page);
                assertTrue(value <= rating.path("bestRating").asInt(), page);
            }
        }
    }

    @Test
    void every_feed_can_be_read() throws Exception {
        List<String> feeds = SITE.ending("feed.xml").toList();
        assertTrue(feeds.size() > 10);
        for (String path : feeds) {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(SITE.text(path)));
            assertFalse(feed.getTitle().isBlank(), path);
            Set<String> ids = new HashSet<>();
            for (SyndEntry entry : feed.getEntries()) {
                assertTrue(ids.add(entry.getUri()), () -> path + " says twice: " + entry.getUri());
                assertTrue(entry.getLink().startsWith(BASE), () -> path + ": " + entry.getLink());
                assertTrue(SITE.has(file(entry.getLink())), () -> path + ": " + entry.getLink());
                assertTrue(entry.getUpdatedDate() != null, path);
            }
        }
    }

    @Test
    void the_json_feed_can_be_read() throws Exception {
        for (String path : SITE.ending("feed.json").toList()) {
            JsonNode feed = JSON.readTree(SITE.text(path));
            assertEquals(
                    "https://jsonfeed.org/version/1.1", feed.path("version").asText());
            assertEquals(BASE + path, feed.path("feed_url").asText());
            for (JsonNode item : feed.path("items")) {
                assertTrue(SITE.has(file(item.path("url").asText())), path);
                assertTrue(item.has("content_text") || item.has("content_html"), path);
            }
        }
    }

    @Test
    void the_sitemap_names_every_page_that_wants_to_be_found_and_no_other() {
        Set<String> listed = new TreeSet<>();
        for (Element address :
                Jsoup.parse(SITE.text("sitemap.xml"), Parser.xmlParser()).select("url > loc")) {
            assertTrue(listed.add(file(address.text())), () -> "twice: " + address.text());
        }
        Set<String> pages = new TreeSet<>(SITE.pages());
        pages.removeIf(page -> SITE.page(page).selectFirst("meta[name=robots][content*=noindex]") != null);

        assertEquals(pages, listed);
        assertTrue(SITE.text("robots.txt").contains("Sitemap: " + BASE + "sitemap.xml"));
    }

    @Test
    void translations_name_each_other() {
        for (String page : SITE.entryPages()) {
            for (Element other : SITE.page(page).select("link[rel=alternate][hreflang]")) {
                String address = other.attr("href");
                if (address.startsWith(BASE)) {
                    assertTrue(SITE.has(file(address)), () -> page + " names " + address);
                }
            }
        }
    }

    @Test
    void the_manifest_tells_of_every_other_file() throws Exception {
        Set<String> listed = new TreeSet<>();
        for (JsonNode file : JSON.readTree(SITE.text("data/manifest.json")).path("files")) {
            String path = file.path("path").asText();
            byte[] bytes = SITE.bytes(path);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertEquals(bytes.length, file.path("bytes").asInt(), path);
            assertEquals(HexFormat.of().formatHex(digest), file.path("sha256").asText(), path);
            listed.add(path);
        }
        Set<String> expected = new TreeSet<>(SITE.files());
        expected.remove("data/manifest.json");

        assertEquals(expected, listed);
    }

    @Test
    void all_data_is_one_line_an_entry() throws Exception {
        long lines = SITE.text("data/fact-checks.jsonl").lines().count();
        for (String line : SITE.text("data/fact-checks.jsonl").lines().toList()) {
            assertTrue(JSON.readTree(line).has("claim"));
        }
        JsonNode feed = JSON.readTree(SITE.text("data/claimreview.json"));

        assertEquals(SITE.entryPages().size(), lines);
        assertEquals("DataFeed", feed.path("@type").asText());
        assertEquals(lines, feed.path("dataFeedElement").size());
        for (JsonNode element : feed.path("dataFeedElement")) {
            assertEquals("DataFeedItem", element.path("@type").asText());
            assertEquals(
                    "ClaimReview", element.path("item").path(0).path("@type").asText());
        }
    }

    @Test
    void every_json_file_can_be_read() throws Exception {
        for (String path : SITE.ending(".json").toList()) {
            JSON.readTree(SITE.text(path));
        }
    }

    private static List<JsonNode> claimReviews(String page) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : SITE.page(page).select("script[type=application/ld+json]")) {
            collect(JSON.readTree(script.data()), found);
        }
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.path("@type").asText().equals("ClaimReview")) {
            found.add(node);
        }
        node.forEach(child -> collect(child, found));
    }

    private static String file(String address) {
        String path = address.substring(BASE.length()).replaceFirst("[?#].*", "");
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
