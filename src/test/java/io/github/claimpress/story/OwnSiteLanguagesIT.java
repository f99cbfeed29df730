package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.PublishedSite;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Words in another language than their page say so, so that they are read out, broken and set as what they are. */
class OwnSiteLanguagesIT {
    private static final PublishedSite SITE = PublishedSite.own();
    private static final Set<String> CYRILLIC = Set.of("ru", "uk", "be", "bg", "sr", "kk");
    private static final Pattern LETTERS = Pattern.compile("\\p{IsCyrillic}{2}");
    private static final String MARKED = "[lang], [dir=auto]";

    @Test
    void no_cyrillic_words_claim_to_be_in_a_language_of_other_letters() {
        List<String> wrong = new ArrayList<>();
        for (String page : SITE.pages()) {
            for (Element element : SITE.page(page).body().getAllElements()) {
                if (LETTERS.matcher(element.ownText()).find()) {
                    Element marked = element.closest(MARKED);
                    boolean open = marked.attr("dir").equals("auto") && !marked.hasAttr("lang");
                    if (!open && !CYRILLIC.contains(marked.attr("lang"))) {
                        wrong.add(page + ": " + element.ownText());
                    }
                }
            }
        }

        assertEquals("", first(wrong));
    }

    @Test
    void a_link_to_a_page_in_another_language_says_so() {
        List<String> silent = new ArrayList<>();
        for (String page : SITE.pages()) {
            if (page.equals("404.html")) {
                continue;
            }
            for (Element link : SITE.page(page).select("body a[href]:not([href*=:]):not([href^=#])")) {
                String target = target(page, link.attr("href"));
                String own = link.parent().closest("[lang]").attr("lang");
                String other = SITE.has(target) && target.endsWith(".html") ? language(target) : own;
                boolean said = other.equals(link.attr("hreflang")) || other.equals(link.attr("lang"));
                if (!other.equals(own) && !said) {
                    silent.add(page + ": " + link.outerHtml());
                }
            }
        }

        assertEquals("", first(silent));
    }

    @Test
    void every_quotation_of_another_language_is_marked() {
        int marked = 0;
        for (String page : SITE.entryPages()) {
            for (Element quotation : SITE.page(page).select("blockquote")) {
                String lang = quotation.attr("lang");
                marked += lang.isEmpty() || lang.equals(language(page)) ? 0 : 1;
                assertTrue(lang.isEmpty() || quotation.hasAttr("dir"), () -> page + ": " + quotation.outerHtml());
            }
        }

        assertTrue(marked >= 4, marked + " quotations are in another language than their page");
    }

    private static String language(String page) {
        return SITE.page(page).selectFirst("html").attr("lang");
    }

    private static String target(String page, String href) {
        String path = URI.create("http://x/" + page).resolve(href).getPath().substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static String first(List<String> faults) {
        List<String> shown = faults.subList(0, Math.min(20, faults.size()));
        return faults.isEmpty() ? "" : faults.size() + " faults:\n" + String.join("\n", shown);
    }
}
