package io.github.claimpress.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.claimpress.api.EntryRule;
import io.github.claimpress.api.Export;
import io.github.claimpress.api.Hooks;
import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.api.SiteRule;
import io.github.claimpress.api.TemplateFunction;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Status;
import io.github.claimpress.testkit.Entry;
import io.github.claimpress.testkit.Exported;
import io.github.claimpress.testkit.RichEntries;
import io.github.claimpress.testkit.RichSite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DataSetsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException notJson) {
            throw new AssertionError(text, notJson);
        }
    }

    private static Map<String, String> files(Site site) {
        return Exported.files(new DataSets(), site);
    }

    private static List<Export> all() {
        List<Export> exports = new ArrayList<>();
        new BuiltInExports(outline -> new Body("<p>The body.</p>", "The body.")).install(new Hooks() {
            @Override
            public void rule(EntryRule rule) {}

            @Override
            public void rule(SiteRule rule) {}

            @Override
            public void pages(PagePlanner planner) {}

            @Override
            public void function(TemplateFunction function) {}

            @Override
            public void export(Export export) {
                exports.add(export);
            }
        });
        return exports;
    }

    private static Map<String, String> everything(Site site) {
        Map<String, String> files = new TreeMap<>();
        for (Export export : all()) {
            Exported.files(export, site).forEach((path, text) -> assertNull(files.put(path, text), path));
        }
        return files;
    }

    @Test
    void the_data_feed_has_each_review_in_an_array_as_data_commons_reads_it() {
        JsonNode feed = json(files(RichSite.site()).get("data/claimreview.json"));
        assertEquals("https://schema.org", feed.get("@context").asText());
        assertEquals("DataFeed", feed.get("@type").asText());
        assertEquals("2025-08-20T09:00:00Z", feed.get("dateModified").asText());
        assertEquals(
                "https://creativecommons.org/licenses/by/4.0/",
                feed.get("license").asText());
        assertEquals(3, feed.get("dataFeedElement").size());
        JsonNode item = feed.at("/dataFeedElement/1");
        assertEquals("DataFeedItem", item.get("@type").asText());
        assertEquals("2025-08-02", item.get("dateCreated").asText());
        assertTrue(item.get("item").isArray());
        assertEquals("ClaimReview", item.at("/item/0/@type").asText());
        assertEquals("Misleading", item.at("/item/0/reviewRating/alternateName").asText());
        assertTrue(item.at("/item/0/@context").isMissingNode());
    }

    @Test
    void a_void_review_is_marked_as_taken_out_of_the_feed() {
        JsonNode feed = json(files(RichSite.site()).get("data/claimreview.json"));
        assertEquals("2025-06-09", feed.at("/dataFeedElement/2/dateDeleted").asText());
        assertEquals(
                "Void",
                feed.at("/dataFeedElement/2/item/0/reviewRating/alternateName").asText());
        assertTrue(feed.at("/dataFeedElement/1/dateDeleted").isMissingNode());
    }

    @Test
    void the_lines_are_one_entry_each_newest_first() {
        String[] lines = files(RichSite.site()).get("data/fact-checks.jsonl").split("\n");
        assertEquals(3, lines.length);
        assertEquals("az/2025-014", json(lines[0]).get("id").asText());
        assertEquals("2025-014", json(lines[1]).get("id").asText());
        assertEquals("void", json(lines[2]).get("status").asText());
    }

    @Test
    void an_entrys_own_file_has_every_field_under_its_own_name() {
        Map<String, String> files = everything(RichSite.site());
        JsonNode entry = json(files.get("fact-checks/shells/index.json"));
        assertEquals(json(RICH), entry);
    }

    @Test
    void the_plain_text_of_the_body_is_in_the_entrys_own_file_only() {
        Map<String, String> files = everything(RichSite.site());
        assertEquals(
                "The body.",
                json(files.get("az/fact-checks/shells/index.json")).get("text").asText());
        assertFalse(files.get("data/fact-checks.jsonl").contains("The body."));
        Map<String, String> without = Exported.files(new EntryData(outline -> Body.EMPTY), RichSite.site());
        assertNull(json(without.get("fact-checks/shells/index.json")).get("text"));
    }

    @Test
    void a_verdict_has_its_label_in_the_language_of_the_entry() {
        JsonNode translation = json(everything(RichSite.site()).get("az/fact-checks/shells/index.json"));
        assertEquals("Çaşdırıcı", translation.at("/verdict/label").asText());
        assertEquals("2025-014", translation.get("translation_of").asText());
        assertEquals(
                "The plant is planned, the shells are not.",
                translation.get("summary").asText());
    }

    @Test
    void the_table_has_a_header_and_a_line_for_each_entry() {
        List<List<String>> rows = Csv.read(files(RichSite.site()).get("data/fact-checks.csv"));
        assertEquals(4, rows.size());
        rows.forEach(row -> assertEquals(rows.get(0).size(), row.size()));
        Map<String, String> rich = new TreeMap<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            rich.put(rows.get(0).get(i), rows.get(2).get(i));
        }
        assertEquals("2025-014", rich.get("id"));
        assertEquals("https://facts.example/fact-checks/shells/", rich.get("url"));
        assertEquals("2025-08-02", rich.get("published"));
        assertEquals("2025-08-03T06:30:00Z", rich.get("updated"));
        assertEquals("joker-dnr", rich.get("claimant"));
        assertEquals("Joker DNR", rich.get("claimant_name"));
        assertEquals("misleading", rich.get("verdict"));
        assertEquals("Misleading", rich.get("verdict_label"));
        assertEquals("2", rich.get("verdict_value"));
        assertEquals("moderate", rich.get("confidence"));
        assertEquals("AZ|UA", rich.get("countries_about"));
        assertEquals("RU|AM", rich.get("countries_spread"));
        assertEquals("https://t.me/joker_example/1|https://outlet.example/shells", rich.get("appearances"));
        assertEquals("2", rich.get("official_denials"));
        assertEquals("CC-BY-4.0", rich.get("license"));
        assertEquals("Aynur Editor", rich.get("authors"));
    }

    @Test
    void a_spreadsheet_finds_no_formula_to_run() {
        for (String formula : List.of("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "  =1", "＝1", "\r\n=1")) {
            FactCheck entry =
                    new Entry("1", "one", "en", Status.PUBLISHED).title(formula).make();
            List<String> row = Csv.read(files(RichSite.with(entry)).get("data/fact-checks.csv"))
                    .get(1);
            assertEquals("'" + formula, row.get(5));
        }
    }

    @Test
    void quotation_marks_and_line_ends_stay_inside_their_field() {
        String title = "He said \"no\", twice;\r\nthen\nnothing";
        FactCheck entry = new Entry("1", "one", "en", Status.PUBLISHED)
                .title(title + "\u0000")
                .claim("\uD800")
                .make();
        String csv = files(RichSite.with(entry)).get("data/fact-checks.csv");
        List<List<String>> rows = Csv.read(csv);
        assertEquals(2, rows.size());
        assertEquals(title, rows.get(1).get(5));
        assertTrue(rows.get(1).contains("\uFFFD"));
        assertTrue(csv.endsWith("\r\n"));
    }

    @Test
    void only_public_entries_are_in_any_file() {
        everything(RichSite.site()).forEach((path, text) -> {
            assertFalse(text.contains("SECRET"), path);
            assertFalse(text.contains("secret"), path);
            assertFalse(path.contains("secret"), path);
        });
    }

    @Test
    void an_empty_site_has_valid_empty_data_sets() {
        Map<String, String> files = everything(RichSite.with());
        assertEquals(
                0,
                json(files.get("data/claimreview.json")).get("dataFeedElement").size());
        assertEquals("", files.get("data/fact-checks.jsonl"));
        assertEquals(1, Csv.read(files.get("data/fact-checks.csv")).size());
    }

    @Test
    void without_a_base_address_no_link_to_the_site_is_absolute() {
        Map<String, String> files = everything(RichSite.withoutBase());
        files.forEach((path, text) -> assertFalse(text.contains("facts.example"), path));
        assertNull(json(files.get("fact-checks/shells/index.json")).get("url"));
        assertFalse(files.containsKey("sitemap.xml"));
    }

    @Test
    void the_same_entries_give_the_same_bytes_in_any_order_locale_and_time_zone() {
        Map<String, String> once = everything(RichSite.site());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        try {
            List<FactCheck> reversed = new ArrayList<>(RichEntries.all());
            Collections.reverse(reversed);
            assertEquals(once, everything(RichSite.with(reversed.toArray(new FactCheck[0]))));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void each_export_has_a_name_of_its_own() {
        assertEquals(
                Set.of("data-sets", "entry-data", "feeds", "robots", "sitemap"),
                Set.copyOf(all().stream().map(Export::name).toList()));
    }

    private static final String RICH = """
            {
              "id": "2025-014", "slug": "shells", "url": "https://facts.example/fact-checks/shells/",
              "aliases": ["old/shells/"], "language": "en", "status": "published",
              "title": "No evidence of shells for Ukraine", "summary": "Nothing shows that the shells exist.",
              "published": "2025-08-02", "updated": "2025-08-03T06:30:00Z",
              "authors": [{"id": "a-editor", "name": "Aynur Editor"}],
              "reviewers": [{"id": "b-editor", "name": "b-editor"}],
              "why": "Shared by four outlets", "disclosures": ["None of us makes shells"],
              "claim": {
                "text": "Azerbaijan will make shells for Ukraine",
                "quote": {"text": "Азербайджан будет делать снаряды", "language": "ru"},
                "claimant": {"id": "joker-dnr", "name": "Joker DNR"},
                "date": "2025-07-29", "place": "Telegram", "kind": "text"
              },
              "verdict": {
                "rating": "misleading", "label": "Misleading", "value": 2,
                "explanation": "The plant is planned, the shells are not.", "confidence": "moderate"
              },
              "countries": {"about": ["AZ", "UA"], "origin": ["RU"], "spread": ["RU", "AM"]},
              "topics": ["arms-supplies"], "narratives": ["shells"],
              "appearances": [
                {"id": "a1", "first": true, "url": "https://t.me/joker_example/1",
                 "publisher": {"id": "joker-dnr", "name": "Joker DNR"}, "kind": "social-post",
                 "platform": "telegram", "date": "2025-07-29", "language": "ru", "country": "RU",
                 "archived": {"url": "https://archive.example/a1", "date": "2025-07-30"},
                 "reach": "200,000 followers"},
                {"id": "a2", "from": "a1", "relation": "repeated", "url": "https://outlet.example/shells",
                 "publisher": {"name": "Outlet Example", "type": "Organization",
                               "same_as": ["https://outlet.example/"]},
                 "kind": "article", "date": "2025-07", "language": "hy", "country": "AM",
                 "outcome": {"kind": "corrected", "date": "2025-08-15", "url": "https://outlet.example/sorry"},
                 "note": "Says it as news", "source": "s1"}
              ],
              "sources": [
                {"id": "s1", "title": "Budget of the ministry",
                 "publisher": {"id": "ministry-of-defence", "name": "Ministry of Defence"},
                 "url": "https://ministry.example/budget", "archived": {"url": "https://archive.example/s1"},
                 "accessed": "2025-08-01", "date": "2025", "language": "az", "type": "dataset",
                 "level": "primary", "stance": "refutes",
                 "quote": {"text": "Heç bir mərmi", "language": "az"}, "note": "No line for shells"},
                {"id": "s2", "title": "Earlier check", "publisher": {"name": "Checker Example"},
                 "url": "https://checker.example/shells", "type": "fact-check", "level": "secondary",
                 "stance": "context"}
              ],
              "official_denials": [
                {"id": "d1", "kind": "denial", "official": {"id": "spokesperson", "name": "Anar Example"},
                 "role": "Head of the press office",
                 "institution": {"id": "ministry-of-defence", "name": "Ministry of Defence"}, "country": "AZ",
                 "date": "2025-07-31", "statement": "“We make no shells.”", "language": "en", "source": "s1"},
                {"id": "d2", "kind": "no-comment", "institution": {"name": "Presidency"},
                 "source": "https://presidency.example/brief"}
              ],
              "requests_for_comment": [
                {"to": {"name": "OC Example"}, "by": {"id": "ministry-of-defence", "name": "Ministry of Defence"},
                 "sent": "2025-08", "outcome": "no-reply", "note": "Asked twice", "source": "s1"}
              ],
              "corrections": [
                {"date": "2025-08-20T09:00:00Z", "kind": "verdict-change", "note": "The plant exists.",
                 "previous": {"verdict": "false", "claim": "Azerbaijan makes shells"}},
                {"date": "2025-08-10", "kind": "update"}
              ],
              "translations": [
                {"id": "az/2025-014", "language": "az", "url": "https://facts.example/az/fact-checks/shells/"}
              ],
              "related": ["2025-015"],
              "media": [
                {"kind": "image", "category": "DecontextualizedContent",
                 "original_url": "https://photo.example/2019", "original_context": "A queue in 2019"}
              ],
              "license": "CC-BY-4.0", "text": "The body."
            }
            """;
}
