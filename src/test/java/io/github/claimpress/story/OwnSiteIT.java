package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.HtmlJudge;
import io.github.claimpress.testkit.LinkCheck;
import io.github.claimpress.testkit.PublishedSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** This repository's own site, as readers get it, judged by what others have written. */
class OwnSiteIT {
    private static final PublishedSite SITE = PublishedSite.own();
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//).*");

    @Test
    void every_page_is_valid_html() {
        assertEquals("", first(new HtmlJudge(baseUrl()).faults(SITE)));
    }

    @Test
    void the_judge_of_html_finds_a_fault() {
        String page = "<!doctype html><html lang=en><title>x</title><p><img src=a.png><a href=x id=1 id=1>y</b>";

        assertTrue(new HtmlJudge(baseUrl()).faults("planted", page.getBytes()).size() >= 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/some/prefix/"})
    void every_link_leads_somewhere_wherever_the_site_lies(String prefix) {
        assertEquals("", first(new LinkCheck(SITE, prefix).broken()));
    }

    @Test
    void no_page_asks_another_host_for_anything() {
        List<String> asked = new ArrayList<>();
        for (String page : SITE.pages()) {
            Elements loading = SITE.page(page)
                    .select("[src], [srcset], [poster], object[data], use[href], image[href],"
                            + " link[href]:not([rel=canonical]):not([rel=alternate])");
            for (Element element : loading) {
                String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                boolean ours = page.equals("404.html") && address.startsWith(baseUrl());
                if (!ours && ABSOLUTE.matcher(address).matches()) {
                    asked.add(page + ": " + element.cssSelector() + " " + address);
                }
            }
        }
        SITE.ending(".css")
                .filter(style -> Pattern.compile("@import|url\\(\\s*[\"']?(?!data:)[a-z]*:?//")
                        .matcher(SITE.text(style))
                        .find())
                .forEach(asked::add);

        assertEquals("", first(asked));
    }

    @Test
    void the_policy_comes_before_all_that_it_governs() {
        for (String page : SITE.pages()) {
            Elements head = SITE.page(page).head().children();
            Element policy = SITE.page(page).selectFirst("meta[http-equiv=Content-Security-Policy]");
            assertTrue(policy != null, () -> page + " has no policy");
            assertTrue(head.get(0).hasAttr("charset"), () -> page + " does not begin with its charset");
            assertEquals(policy, head.get(1), page);
            assertTrue(policy.attr("content").startsWith("default-src 'none'"), page);
            assertTrue(!policy.attr("content").contains("unsafe-"), page);
        }
    }

    @Test
    void no_other_site_hears_where_its_reader_came_from() {
        for (String page : SITE.pages()) {
            Element referrer = SITE.page(page).selectFirst("meta[name=referrer]");
            assertEquals("no-referrer", referrer == null ? "" : referrer.attr("content"), page);
        }
    }

    @Test
    void nothing_on_a_page_is_stopped_by_its_own_policy() {
        List<String> stopped = new ArrayList<>();
        for (String page : SITE.pages()) {
            for (Element element : SITE.page(page).getAllElements()) {
                boolean inline = element.tagName().equals("style")
                        || element.hasAttr("style")
                        || element.tagName().equals("script")
                                && !element.hasAttr("src")
                                && !element.attr("type").matches("application/(ld\\+)?json")
                        || element.attributes().asList().stream()
                                .anyMatch(one -> one.getKey().toLowerCase().startsWith("on"));
                if (inline) {
                    stopped.add(page + ": " + element.tagName() + " " + element.attributes());
                }
            }
        }

        assertEquals("", first(stopped));
    }

    @Test
    void pages_are_light() throws IOException {
        List<String> heavy = new ArrayList<>();
        SITE.entryPages().forEach(page -> heavier(page, SITE.bytes(page), 14, heavy));
        heavier("index.html", SITE.bytes("index.html"), 20, heavy);
        for (String page : SITE.pages()) {
            if (page.endsWith("fact-checks/index.html")) {
                heavier(page, SITE.bytes(page), 20, heavy);
            }
        }
        SITE.ending(".css").forEach(style -> heavier(style, SITE.bytes(style), 8, heavy));
        for (String page : SITE.entryPages()) {
            ByteArrayOutputStream scripts = new ByteArrayOutputStream();
            for (Element script : SITE.page(page).select("script[src]")) {
                scripts.write(SITE.bytes(
                        script.attr("src").replaceFirst("^(\\.\\./)*", "").replaceFirst("\\?.*", "")));
            }
            heavier("the scripts of " + page, scripts.toByteArray(), 4, heavy);
        }

        assertEquals("", first(heavy));
    }

    @Test
    void every_page_has_a_title_a_heading_and_a_description_of_its_own() {
        Set<String> titles = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (String page : SITE.pages()) {
            var document = SITE.page(page);
            if (document.selectFirst("meta[http-equiv=refresh]") != null) {
                continue;
            }
            if (!titles.add(document.selectFirst("html").attr("lang") + " " + document.title())) {
                faults.add(page + " has the title of another page: " + document.title());
            }
            if (document.select("h1").size() != 1) {
                faults.add(page + " has " + document.select("h1").size() + " main headings");
            }
        }

        assertEquals("", first(faults));
    }

    @Test
    void no_file_is_a_link_or_empty() {
        for (String path : SITE.files()) {
            assertTrue(!Files.isSymbolicLink(SITE.folder().resolve(path)), path);
            assertTrue(SITE.bytes(path).length > 0 || path.equals(".nojekyll"), () -> path + " is empty");
        }
    }

    private static String baseUrl() {
        String canonical = SITE.page("index.html").select("link[rel=canonical]").attr("href");
        return canonical.isEmpty() ? "?" : canonical;
    }

    private static void heavier(String what, byte[] bytes, int most, List<String> found) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        if (packed.size() > most * 1024) {
            found.add(what + " has " + packed.size() + " bytes packed, more than " + most + " KB");
        }
    }

    /** The number of faults and the first twenty. */
    private static String first(List<String> faults) {
        List<String> shown = faults.subList(0, Math.min(20, faults.size()));
        return faults.isEmpty() ? "" : faults.size() + " faults:\n" + String.join("\n", shown);
    }
}
