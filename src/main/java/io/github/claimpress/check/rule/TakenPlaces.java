package io.github.claimpress.check.rule;

import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which files a site is written to, and what each of them belongs to, in words. */
final class TakenPlaces {
    private static final String HTML = ".html";
    private static final String INDEX = "/index.html";
    private static final String EVERY_SITE = "a page or file that every site has";
    private static final List<String> SECTIONS = List.of(
            "404",
            "actors",
            "corrections",
            "countries",
            "data",
            "denials",
            "fact-checks",
            "narratives",
            "people",
            "requests-for-comment",
            "search",
            "standards",
            "topics",
            "verdicts");
    private static final List<String> FILES = List.of(
            ".nojekyll",
            "404.html",
            "feed.json",
            "feed.xml",
            "opensearch.xml",
            "robots.txt",
            "sitemap.xml",
            "data/manifest.json");

    /** What hosts look for in a site: a site may have it in {@code static/}, and nothing else may be called so. */
    private static final Pattern OF_HOSTS =
            Pattern.compile("(?:cname|\\.nojekyll|_headers|_redirects|ads\\.txt)(?:/.*)?");

    /** Folders full of files that no page knows of, and feeds, which lie beside many a list. */
    private static final Pattern FULL =
            Pattern.compile("(?:css|data|icons|js|search)/.+|(?:.*/)?feed\\.(?:xml|json)(?:/.*)?");

    private static final Pattern LATER_PAGE = Pattern.compile("(.*)page/[0-9]+/index\\.html");

    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    private TakenPlaces() {}

    /** Everything that a site has of itself: not its text pages and aliases. */
    static TakenPlaces of(Site site, Addresses addresses) {
        TakenPlaces taken = new TakenPlaces();
        FILES.forEach(file -> taken.take(file, EVERY_SITE));
        site.settings().languages().forEach(language -> taken.take(addresses.home(language), EVERY_SITE));
        for (Catalogue catalogue : site.catalogues().values()) {
            taken.takeAll(catalogue, site, addresses);
        }
        for (FactCheck entry : AllEntries.of(site)) {
            String page = addresses.factCheck(entry);
            String folder = Page.addressOf(page);
            List.of(page, folder + "index.json", folder + "card.png")
                    .forEach(path -> taken.take(path, "the entry " + entry.path()));
        }
        return taken;
    }

    /** Whether a path is in a folder that the theme fills with files of its own. */
    static boolean isOfTheme(String path) {
        return path.startsWith("css/") || path.startsWith("icons/") || path.startsWith("js/");
    }

    static String country(String code) {
        return "the country " + code;
    }

    /** The first one keeps the place. */
    void take(String path, String owner) {
        String place = folded(path);
        owners.putIfAbsent(place, owner);
        int slash = place.lastIndexOf('/');
        while (slash > 0 && folders.add(place.substring(0, slash))) {
            slash = place.lastIndexOf('/', slash - 1);
        }
    }

    /** What a file would be in the way of; null for nothing. */
    @Nullable
    String owner(String path) {
        String place = folded(path);
        for (int slash = place.indexOf('/'); slash > 0; slash = place.indexOf('/', slash + 1)) {
            String file = owners.get(place.substring(0, slash));
            if (file != null) {
                return file;
            }
        }
        String owner = owners.get(place);
        if (owner == null && FULL.matcher(place).matches() && !place.equals("search/index.html")) {
            return EVERY_SITE;
        }
        if (owner == null && folders.contains(place)) {
            return "a folder of pages";
        }
        if (owner == null
                && place.endsWith("/index.html")
                && OF_HOSTS.matcher(place).matches()) {
            return "the host that the site is published on";
        }
        return owner == null ? pageOwner(place) : owner;
    }

    /**
     * What a host that leaves .html out of addresses would show in place of a file: it has one place for {@code x.html} and
     * {@code x/index.html}. Null for nothing.
     *
     * @param kin how owners begin that may share an address with the file
     */
    @Nullable
    String alikeOwner(String path, String kin) {
        String place = folded(path);
        String alike = null;
        if (place.endsWith(INDEX)) {
            alike = place.substring(0, place.length() - INDEX.length()) + HTML;
        } else if (place.endsWith(HTML) && !INDEX.endsWith("/" + place)) {
            alike = place.substring(0, place.length() - HTML.length()) + INDEX;
        }
        String owner = alike == null ? null : pageOwner(alike);
        return owner == null || owner.startsWith(kin) ? null : owner;
    }

    private @Nullable String pageOwner(String place) {
        String owner = owners.get(place);
        Matcher later = LATER_PAGE.matcher(place);
        return owner == null && later.matches() ? owners.get(later.group(1) + "index.html") : owner;
    }

    private void takeAll(Catalogue catalogue, Site site, Addresses addresses) {
        String language = catalogue.language();
        take(addresses.home(language), EVERY_SITE);
        SECTIONS.forEach(section -> take(addresses.section(language, section), EVERY_SITE));
        Set<String> codes = new TreeSet<>(catalogue.countries());
        codes.addAll(site.countries().keySet());
        // Codes of the standard come first: one that a site made up gives way.
        codes.stream()
                .filter(site.words().slugs()::containsKey)
                .forEach(code -> take(addresses.country(language, code), country(code)));
        codes.forEach(code -> take(addresses.country(language, code), country(code)));
        site.topics().keySet().forEach(id -> take(addresses.topic(language, id), "the topic " + id));
        catalogue.topics().forEach(id -> take(addresses.topic(language, id), "the topic " + id));
        site.narratives().keySet().forEach(id -> take(addresses.narrative(language, id), "the narrative " + id));
        catalogue.narratives().forEach(id -> take(addresses.narrative(language, id), "the narrative " + id));
        for (Rating rating : site.settings().verdicts().ratings()) {
            take(addresses.verdict(language, rating.key()), "the verdict " + rating.key());
        }
        site.actors().keySet().forEach(id -> take(addresses.actor(language, id), "the actor " + id));
        site.people().keySet().forEach(id -> take(addresses.person(language, id), "the person " + id));
    }

    /** As a disk has it that does not tell capitals apart. */
    static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
