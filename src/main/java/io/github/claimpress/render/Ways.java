package io.github.claimpress.render;

import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.NavigationItem;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.TextPage;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways through a site: masthead, foot, and the lists that lead to every fact-check. */
final class Ways {
    private static final List<String> USUAL =
            List.of("fact-checks", "countries", "topics", "denials", "corrections", "methodology", "search");
    private static final List<String> IN_THE_FOOT =
            List.of("verdicts", "narratives", "requests-for-comment", "corrections", "standards");
    private static final List<String> TO_EVERYTHING =
            List.of("fact-checks", "countries", "topics", "narratives", "verdicts");
    private final Standpoint here;
    private final Settings settings;
    private final Addresses addresses;
    private final Names names;

    Ways(Standpoint here) {
        this.here = here;
        this.settings = here.atlas().settings();
        this.addresses = here.atlas().addresses();
        this.names = new Names(here);
    }

    /**
     * What stands in masthead and foot: the same on all pages of a language, a section and a depth.
     *
     * @param navigation in the masthead
     * @param site the site's own texts and ledgers
     * @param data feeds and data sets
     */
    record Around(List<Link> navigation, List<Link> site, List<Link> data) {}

    Around around(String section, String home) {
        return here.atlas()
                .around(here.place(section), () -> new Around(navigation(section), siteLinks(), dataLinks(home)));
    }

    /** The language whose home page serves this page: its own, else the site's. */
    String homeLanguage() {
        String found = here.languageWith(addresses::home);
        return found == null ? settings.language() : found;
    }

    private List<Link> navigation(String section) {
        List<Link> links = new ArrayList<>();
        if (settings.navigation().isEmpty()) {
            USUAL.forEach(address -> add(links, address, null, section));
        }
        for (NavigationItem item : settings.navigation()) {
            add(links, trimmed(item.path()), item.title(), section);
        }
        return links;
    }

    /** The site's own texts, then what else there is to read about its work. */
    private List<Link> siteLinks() {
        List<Link> links = new ArrayList<>();
        here.atlas().site().pages().keySet().forEach(id -> add(links, id, null, ""));
        IN_THE_FOOT.forEach(address -> add(links, address, null, ""));
        return links;
    }

    private List<Link> dataLinks(String home) {
        List<Link> links = new ArrayList<>();
        String folder = settings.folder(home);
        links.add(file(folder + "feed.xml", "feed"));
        links.add(file(folder + "feed.json", "json-feed"));
        links.add(file("data/fact-checks.jsonl", "all-data-json"));
        links.add(file("data/fact-checks.csv", "all-data-csv"));
        links.add(file("data/claimreview.json", "claimreview"));
        return links;
    }

    /** The indexes from which every fact-check can be reached. */
    List<Link> toEverything() {
        List<Link> links = new ArrayList<>();
        TO_EVERYTHING.forEach(address -> add(links, address, null, ""));
        return links;
    }

    /** A section or a text by its name; the home page is the empty address. */
    private void add(List<Link> links, String address, @Nullable String title, String section) {
        String found = here.languageWith(language -> path(language, address));
        if (found != null) {
            Phrase name = title == null ? name(address) : here.plain(title);
            String other = found.equals(here.language()) ? null : found;
            links.add(new Link(name, here.to(path(found, address)), address.equals(section), other));
        }
    }

    private String path(String language, String address) {
        return address.isEmpty() ? addresses.home(language) : addresses.section(language, address);
    }

    private Phrase name(String address) {
        TextPage text = here.atlas().site().pages().get(address);
        if (text != null) {
            return names.title(text.texts(), address);
        }
        String key = address.isEmpty() ? "home" : address;
        return here.plain(here.words().has("sentences." + key) ? here.say(key) : address);
    }

    private Link file(String path, String key) {
        return new Link(here.plain(here.say(key)), here.to(path), false);
    }

    private static String trimmed(String path) {
        int from = path.startsWith("/") ? 1 : 0;
        int to = path.endsWith("/") && path.length() > from ? path.length() - 1 : path.length();
        return path.substring(from, to);
    }
}
