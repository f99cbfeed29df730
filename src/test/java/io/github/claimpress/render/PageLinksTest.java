package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageLinksTest {
    private static final String BASE = "https://example.org/checks/";
    /** Made by other rooms, or brought by the site. */
    private static final Set<String> MADE_ELSEWHERE = Set.of(
            "feed.xml",
            "feed.json",
            "index.json",
            "fact-checks.jsonl",
            "fact-checks.csv",
            "claimreview.json",
            "opensearch.xml",
            "map.png");

    @Test
    void every_link_leads_to_a_file_of_the_site_and_every_anchor_to_an_element() {
        Rendered site = Rendered.example();
        List<String> broken = new ArrayList<>();
        for (String path : site.files.keySet()) {
            if (path.endsWith(".html")) {
                for (Element element : site.page(path).select("[href],[src],[action]")) {
                    check(site, path, element, broken);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static void check(Rendered site, String path, Element element, List<String> broken) {
        String name = element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action";
        String written = element.attr(name);
        String absolute = element.absUrl(name);
        if (!absolute.startsWith(BASE)) {
            return;
        }
        URI address = URI.create(absolute);
        String file = address.getPath().substring("/checks/".length());
        String target = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
        boolean elsewhere = MADE_ELSEWHERE.contains(target.substring(target.lastIndexOf('/') + 1));
        if (!site.files.containsKey(target) && !elsewhere) {
            broken.add(path + ": " + written);
        }
        String fragment = address.getFragment();
        boolean here = target.equals(path);
        if (fragment != null && here && site.page(target).getElementById(fragment) == null) {
            broken.add(path + ": no anchor " + written);
        }
    }

    @Test
    void only_canonical_and_social_addresses_are_absolute() {
        Rendered site = Rendered.example();
        for (String path : site.files.keySet()) {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                Document page = site.page(path);
                for (Element element : page.select("body [href], body [src], body [action]")) {
                    assertFalse(element.outerHtml().contains(BASE), () -> path + ": " + element.outerHtml());
                }
            }
        }
    }

    @Test
    void the_page_for_what_was_not_found_has_absolute_links() {
        Document page = Rendered.example().page("404.html");
        assertEquals(BASE, page.select(".name a").attr("href"));
        assertTrue(page.select("link[rel=stylesheet]").attr("href").startsWith(BASE + "css/site.css"));
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(0, page.select("link[rel=canonical]").size());
    }

    @Test
    void without_an_address_of_the_site_nothing_is_absolute() {
        Rendered site = Rendered.example(null, new RenderOptions(false, false));
        Document page = site.page("fact-checks/shells-for-ukraine/index.html");
        assertEquals(
                0,
                page.select("link[rel=canonical], meta[property=og:url], meta[property=og:image]")
                        .size());
        assertEquals("/", site.page("404.html").select(".name a").attr("href"));
    }

    @Test
    void a_copy_for_the_disk_names_each_index() {
        Rendered site = Rendered.example(BASE, new RenderOptions(true, false));
        Document page = site.page("fact-checks/shells-for-ukraine/index.html");
        assertEquals("../../index.html", page.select(".name a").attr("href"));
        assertEquals("../../css/site.css", page.select("link[rel=stylesheet]").attr("href"));
        assertEquals(
                "../../search/index.html",
                site.page("fact-checks/plain-0/index.html")
                        .select(".masthead a[href*=search]")
                        .attr("href"));
        for (Element link : page.select("body a[href]")) {
            assertFalse(link.attr("href").startsWith(".") && link.attr("href").endsWith("/"), link.outerHtml());
        }
    }

    @Test
    void links_of_a_text_lead_to_pages_and_images_lie_beside_theirs() {
        Document page = Rendered.example().page("fact-checks/shells-for-ukraine/index.html");
        Element findings = page.getElementById("findings");
        assertEquals(
                List.of("#s3", "../../methodology/#sources", "../../fact-checks/plain-1/"),
                findings.select("a[href]").eachAttr("href"));
        assertEquals("map.png", findings.select("img").attr("src"));
        assertTrue(findings.text().contains("a page that is not there"));
    }

    @Test
    void a_name_without_a_page_is_not_a_link() {
        Document page = Rendered.example().page("fact-checks/shells-for-ukraine/index.html");
        assertEquals("../../actors/ilham-aliyev/", page.select("#d1 h3 a").attr("href"));
        assertEquals(0, page.select("#d2 h3 a").size());
        assertEquals("Ministry of Defence Industry", page.select("#d2 h3").text());
    }
}
