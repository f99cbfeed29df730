package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What pages tell machines about their place in the site. */
class PageDataTest {
    private static final String BASE = "https://example.org/checks/";
    private final Rendered site = Rendered.example();

    @Test
    void the_way_to_an_entry_begins_at_home_and_ends_at_the_entry() throws Exception {
        JsonNode way = data(site, "fact-checks/shells-for-ukraine/index.html", "BreadcrumbList");

        assertEquals(
                List.of(
                        BASE,
                        BASE + "fact-checks/",
                        BASE + "topics/arms-supplies/",
                        BASE + "fact-checks/shells-for-ukraine/"),
                texts(way.path("itemListElement"), "item"));
        assertEquals(List.of("1", "2", "3", "4"), texts(way.path("itemListElement"), "position"));
        assertEquals("Claimpress", way.at("/itemListElement/0/name").asText());
    }

    @Test
    void an_index_has_its_way_and_no_review() throws Exception {
        JsonNode way = data(site, "countries/azerbaijan/index.html", "BreadcrumbList");

        assertEquals(
                List.of(BASE, BASE + "countries/", BASE + "countries/azerbaijan/"),
                texts(way.path("itemListElement"), "item"));
        assertEquals(
                0,
                site.page("countries/azerbaijan/index.html")
                        .select("script:containsData(ClaimReview)")
                        .size());
    }

    @Test
    void addresses_for_machines_are_the_same_where_links_name_files() throws Exception {
        Rendered fromDisk = Rendered.example(BASE, new RenderOptions(true, false));

        assertEquals(
                data(site, "countries/azerbaijan/index.html", "BreadcrumbList"),
                data(fromDisk, "countries/azerbaijan/index.html", "BreadcrumbList"));
    }

    @Test
    void the_home_page_names_the_publisher_and_its_policies() throws Exception {
        JsonNode publisher = data(site, "index.html", "NewsMediaOrganization");

        assertEquals(BASE + "#publisher", publisher.path("@id").asText());
        assertEquals(
                BASE + "methodology/", publisher.path("publishingPrinciples").asText());
        assertEquals(publisher.path("@id"), data(site, "index.html", "WebSite").at("/publisher/@id"));
    }

    @Test
    void a_site_without_an_address_says_nothing() {
        Rendered nowhere = Rendered.example(null, new RenderOptions(false, false));

        assertEquals(
                0,
                nowhere.page("index.html")
                        .select("script[type=application/ld+json]")
                        .size());
        assertEquals(
                0,
                nowhere.page("countries/index.html")
                        .select("script[type=application/ld+json]")
                        .size());
    }

    @Test
    void pages_that_nobody_shall_find_say_nothing() {
        assertEquals(
                0,
                site.page("404.html").select("script[type=application/ld+json]").size());
    }

    private static JsonNode data(Rendered site, String path, String type) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : site.page(path).select("script[type=application/ld+json]")) {
            JsonNode data = new ObjectMapper().readTree(script.data());
            if (data.path("@type").asText().equals(type)) {
                found.add(data);
            }
        }
        assertEquals(1, found.size(), () -> type + " on " + path);
        return found.get(0);
    }

    private static List<String> texts(JsonNode items, String name) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(name).asText())
                .toList();
    }
}
