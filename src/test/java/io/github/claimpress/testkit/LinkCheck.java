package io.github.claimpress.testkit;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Follows the links of a site that is served below a prefix, as a browser would.
 *
 * @param prefix such as {@code /} or {@code /some/prefix/}
 */
public record LinkCheck(PublishedSite site, String prefix) {
    private static final String HOST = "http://site.test";
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//).*");

    /** Each link that leads nowhere, with its page. */
    public List<String> broken() {
        List<String> broken = new ArrayList<>();
        for (String page : site.pages()) {
            for (String link : links(page)) {
                String fault = ELSEWHERE.matcher(link).matches() ? "" : follow(page, link);
                if (!fault.isEmpty()) {
                    broken.add(page + ": " + link + " " + fault);
                }
            }
        }
        return broken;
    }

    /** Every address that a page names, once. */
    public Set<String> links(String page) {
        Set<String> links = new LinkedHashSet<>();
        for (String attribute : List.of("href", "src", "action", "poster", "data")) {
            for (Element element : site.page(page).select("[" + attribute + "]")) {
                links.add(element.attr(attribute));
            }
        }
        for (Element element : site.page(page).select("[srcset]")) {
            for (String one : element.attr("srcset").split(",")) {
                links.add(one.strip().split("\\s+")[0]);
            }
        }
        for (Element refresh : site.page(page).select("meta[http-equiv=refresh]")) {
            links.add(refresh.attr("content").replaceFirst("^\\d+; *url=", ""));
        }
        return links;
    }

    private String follow(String page, String link) {
        URI target;
        try {
            target = URI.create(HOST + prefix + page.replaceFirst("index\\.html$", ""))
                    .resolve(link);
        } catch (IllegalArgumentException broken) {
            return "is no address";
        }
        // An empty link with a fragment loses the path in Java's reading.
        String path = link.startsWith("#") ? prefix + page : target.getPath();
        if (!path.startsWith(prefix) || path.contains("/../")) {
            return "leaves the site";
        }
        String inside = path.substring(prefix.length());
        String file = inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside;
        if (!site.has(file)) {
            return "leads to " + file + ", which is not there";
        }
        String fragment = target.getFragment();
        boolean found = fragment == null
                || fragment.isEmpty()
                || !file.endsWith(".html")
                || site.page(file).getElementById(fragment) != null;
        return found ? "" : "leads to a place that " + file + " does not have";
    }
}
