package io.github.claimpress.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.model.Site;
import io.github.claimpress.testkit.Exported;
import io.github.claimpress.testkit.RichPages;
import io.github.claimpress.testkit.RichSite;
import io.github.claimpress.testkit.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SitemapTest {
    private static List<String> addresses(Document map) {
        List<String> found = new ArrayList<>();
        for (Element address : Xml.elements(map, "loc")) {
            found.add(address.getTextContent());
        }
        return found;
    }

    private static Element entry(Document map, String address) {
        return Xml.elements(map, "url").stream()
                .filter(one -> Xml.elements(one, "loc").get(0).getTextContent().equals(address))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_page_for_readers_is_listed_with_its_absolute_address() {
        Document map = Xml.read(Exported.files(new Sitemap(), RichSite.site()).get("sitemap.xml"));
        List<String> addresses = addresses(map);
        assertTrue(addresses.contains("https://facts.example/"));
        assertTrue(addresses.contains("https://facts.example/az/"));
        assertTrue(addresses.contains("https://facts.example/countries/azerbaijan/page/2/"));
        assertTrue(addresses.contains("https://facts.example/fact-checks/void-entry/"));
        assertEquals(addresses.size(), new TreeSet<>(addresses).size());
    }

    @Test
    void drafts_redirects_and_the_page_for_missing_pages_are_not_listed() {
        String map = Exported.files(new Sitemap(), RichSite.site()).get("sitemap.xml");
        assertFalse(map.contains("secret"), map);
        assertFalse(map.contains("old/shells"), map);
        assertFalse(map.contains("404"), map);
    }

    @Test
    void an_address_says_when_its_page_last_changed() {
        Document map = Xml.read(Exported.files(new Sitemap(), RichSite.site()).get("sitemap.xml"));
        Element shells = entry(map, "https://facts.example/fact-checks/shells/");
        assertEquals(
                "2025-08-20T09:00:00Z", Xml.elements(shells, "lastmod").get(0).getTextContent());
        Element translation = entry(map, "https://facts.example/az/fact-checks/shells/");
        assertEquals("2025-08-05", Xml.elements(translation, "lastmod").get(0).getTextContent());
        assertTrue(Xml.elements(entry(map, "https://facts.example/"), "lastmod").isEmpty());
    }

    @Test
    void translations_name_each_other() {
        Document map = Xml.read(Exported.files(new Sitemap(), RichSite.site()).get("sitemap.xml"));
        for (String address : List.of("fact-checks/shells/", "az/fact-checks/shells/")) {
            List<Element> links = Xml.elements(entry(map, RichSite.BASE + address), "link");
            assertEquals(
                    List.of(
                            "az https://facts.example/az/fact-checks/shells/",
                            "en https://facts.example/fact-checks/shells/"),
                    links.stream()
                            .map(link -> link.getAttribute("hreflang") + " " + link.getAttribute("href"))
                            .toList());
        }
        assertEquals(
                2, Xml.elements(entry(map, RichSite.BASE + "about/"), "link").size());
        assertTrue(Xml.elements(entry(map, RichSite.BASE + "fact-checks/void-entry/"), "link")
                .isEmpty());
    }

    @Test
    void more_addresses_than_one_file_may_have_are_parted() {
        Site site = RichSite.site();
        Map<String, String> whole = Exported.files(new Sitemap(), site);
        int all = addresses(Xml.read(whole.get("sitemap.xml"))).size();
        Map<String, String> parts = Exported.files(new Sitemap(10), site);
        int files = (all + 9) / 10;
        assertEquals(files + 1, parts.size());
        Document index = Xml.read(parts.get("sitemap.xml"));
        assertEquals("sitemapindex", index.getDocumentElement().getLocalName());
        assertEquals("https://facts.example/sitemap-1.xml", addresses(index).get(0));
        int found = 0;
        for (int i = 1; i <= files; i++) {
            int size = addresses(Xml.read(parts.get("sitemap-" + i + ".xml"))).size();
            assertTrue(size <= 10);
            found += size;
        }
        assertEquals(all, found);
    }

    @Test
    void a_site_that_does_not_know_its_address_has_no_sitemap_and_robots_do_not_name_one() {
        Site site = RichSite.withoutBase();
        assertTrue(Exported.files(new Sitemap(), site, RichPages.of(site)).isEmpty());
        assertEquals(
                "User-agent: *\nAllow: /\n", Exported.files(new Robots(), site).get("robots.txt"));
    }

    @Test
    void robots_are_led_to_the_sitemap() {
        Map<String, String> files = Exported.files(new Robots(), RichSite.site());
        assertEquals(
                "User-agent: *\nAllow: /\n\nSitemap: https://facts.example/sitemap.xml\n", files.get("robots.txt"));
        assertEquals("", files.get(".nojekyll"));
    }

    @Test
    void a_browser_learns_to_search_the_site() {
        Document search = Xml.read(Exported.files(new Robots(), RichSite.site()).get("opensearch.xml"));
        assertEquals("Example Facts", Xml.elements(search, "ShortName").get(0).getTextContent());
        assertEquals(
                "Search Example Facts",
                Xml.elements(search, "Description").get(0).getTextContent());
        assertEquals(
                "https://facts.example/search/?q={searchTerms}",
                Xml.elements(search, "Url").get(0).getAttribute("template"));
        Document relative =
                Xml.read(Exported.files(new Robots(), RichSite.withoutBase()).get("opensearch.xml"));
        assertEquals(
                "search/?q={searchTerms}", Xml.elements(relative, "Url").get(0).getAttribute("template"));
    }
}
