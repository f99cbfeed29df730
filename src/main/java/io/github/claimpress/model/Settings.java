package io.github.claimpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code site.yml} says; every field but the title has a default.
 *
 * @param baseUrl where the site is published, ending in a slash; null where it is not known
 * @param language the site's own, BCP 47
 * @param languages all that entries may be in, the site's own first
 * @param navigation the masthead's links; empty for the usual ones
 * @param feedSize entries in a feed
 * @param pageSize entries on a page of a list
 * @param cards whether share images are drawn
 * @param reportErrorsTo an address or an e-mail for readers
 */
public record Settings(
        String title,
        @Nullable String tagline,
        @Nullable String baseUrl,
        String language,
        List<String> languages,
        @Nullable Organization publisher,
        VerdictScale verdicts,
        Policy policy,
        List<NavigationItem> navigation,
        int feedSize,
        int pageSize,
        @Nullable String license,
        boolean cards,
        @Nullable String reportErrorsTo) {
    public Settings {
        languages = List.copyOf(languages);
        navigation = List.copyOf(navigation);
    }

    /** The absolute address of a path from the site's root; null where the site's own is not known. */
    public @Nullable String absolute(String path) {
        return baseUrl == null ? null : baseUrl + path;
    }

    /** The folder of a language's pages: empty for the site's own, else {@code az/}. */
    public String folder(String pageLanguage) {
        return pageLanguage.equals(language) ? "" : pageLanguage + "/";
    }
}
