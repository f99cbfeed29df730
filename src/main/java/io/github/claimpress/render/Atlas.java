package io.github.claimpress.render;

import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What pages look up in a site, found once, before the first of them is rendered. */
final class Atlas {
    private final Site site;
    private final Bodies bodies;
    private final Addresses addresses;
    private final Set<String> paths = new HashSet<>();
    private final Map<String, Catalogue> catalogues;
    private final Catalogue none;
    private final Map<String, FactCheck> byId;
    private final Map<String, List<FactCheck>> translations = new TreeMap<>();
    private final Map<String, String> pagesOfFiles;
    private final Map<String, Calendar> calendars = new ConcurrentHashMap<>();
    private final Map<String, Ways.Around> around = new ConcurrentHashMap<>();

    Atlas(Site site, Bodies bodies, List<Page> pages) {
        this.site = site;
        this.bodies = bodies;
        this.addresses = new Addresses(site.settings(), site.words());
        pages.forEach(page -> paths.add(page.path()));
        this.catalogues = site.catalogues();
        this.none = emptyCatalogue(site);
        this.byId = site.byId();
        for (FactCheck entry : site.factChecks()) {
            if (entry.translationOf() != null) {
                translations
                        .computeIfAbsent(entry.translationOf(), unknown -> new ArrayList<>())
                        .add(entry);
            }
        }
        this.pagesOfFiles = new FilePages(this).byFile();
    }

    Site site() {
        return site;
    }

    Settings settings() {
        return site.settings();
    }

    Bodies bodies() {
        return bodies;
    }

    Addresses addresses() {
        return addresses;
    }

    /** Whether a page of this path is made. */
    boolean has(String path) {
        return paths.contains(path);
    }

    /** The entries of a language; none where it has none. */
    Catalogue catalogue(String language) {
        Catalogue found = catalogues.get(language);
        return found == null ? none : found;
    }

    /** Masthead and foot for pages of one kind and place, made for the first of them. */
    Ways.Around around(String place, Supplier<Ways.Around> make) {
        Ways.Around found = around.get(place);
        if (found == null) {
            found = make.get();
            around.put(place, found);
        }
        return found;
    }

    Calendar calendar(Words words) {
        Calendar found = calendars.get(words.language());
        if (found == null) {
            found = new Calendar(words);
            calendars.put(words.language(), found);
        }
        return found;
    }

    List<FactCheck> translations(String id) {
        return translations.getOrDefault(id, List.of());
    }

    Set<String> paths() {
        return paths;
    }

    @Nullable
    FactCheck entry(String id) {
        return byId.get(id);
    }

    /** The original and its translations, in the order of the site's languages; an entry alone where it has none. */
    List<FactCheck> versions(FactCheck entry) {
        String originalId = entry.translationOf() == null ? entry.id() : entry.translationOf();
        if (originalId.equals(entry.id()) && !translations.containsKey(originalId)) {
            return List.of(entry);
        }
        List<FactCheck> found = new ArrayList<>();
        FactCheck original = byId.get(originalId);
        if (original != null) {
            found.add(original);
        }
        found.addAll(translations.getOrDefault(originalId, List.of()));
        if (!found.contains(entry)) {
            found.add(entry);
        }
        found.sort((a, b) -> Integer.compare(rank(a.language()), rank(b.language())));
        return found;
    }

    /** The page that a file below {@code content/} becomes; null where it becomes none. */
    @Nullable
    String pageOfFile(String file) {
        return pagesOfFiles.get(file);
    }

    private int rank(String language) {
        int index = settings().languages().indexOf(language);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private static Catalogue emptyCatalogue(Site site) {
        Site empty = new Site(
                site.settings(),
                site.words(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of());
        return Objects.requireNonNull(empty.catalogues().get(site.settings().language()));
    }
}
