package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page around: what the layout prints.
 *
 * @param foreignWords whether the interface has no words of the page's language, and those it has run the other way
 * @param title of the document
 * @param canonical absolute, of a former address the new one; null where the site's own address is not known
 * @param index whether search engines may list the page
 * @param refresh the address that an old address leads to; null for an ordinary page
 * @param properties Open Graph and its like: name and content
 * @param structured JSON-LD of the page, one block each: the review of a fact-check, the way to the page, the publisher
 * @param root the way to the site's root, ending in a slash, or empty
 * @param searchAction where the search form leads; null where the site has no search page
 * @param marks symbols that the page uses
 * @param report where readers report an error; null where nobody said
 */
public record Frame(
        String path,
        String language,
        String direction,
        boolean foreignWords,
        String title,
        @Nullable String description,
        @Nullable String canonical,
        boolean index,
        @Nullable String refresh,
        List<Property> properties,
        List<Link> alternates,
        List<Feed> feeds,
        List<TrustedHtml> structured,
        String root,
        String siteTitle,
        String home,
        List<Link> navigation,
        List<Link> crumbs,
        @Nullable String searchAction,
        List<Link> siteLinks,
        List<Link> dataLinks,
        List<Link> languages,
        List<String> marks,
        @Nullable String report,
        @Nullable String license,
        @Nullable String draft) {
    /** @param attribute that holds the name: {@code property} as in RDFa for Open Graph, {@code name} for others */
    public record Property(String attribute, String name, String content) {
        public Property(String name, String content) {
            this(name.startsWith("twitter:") ? "name" : "property", name, content);
        }
    }

    public record Feed(String href, String type, String title) {}
}
