package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/**
 * A page to be made.
 *
 * @param path its file from the output folder, such as {@code countries/azerbaijan/index.html}
 * @param template its template from {@code templates/}, such as {@code page/country.ftlh}
 * @param language of its interface and lists
 * @param subject what it is about
 * @param changed when what it shows last changed, for the sitemap; null where that cannot be said
 */
public record Page(
        String path,
        String template,
        String language,
        Subject subject,
        @Nullable Moment changed) {
    private static final String INDEX = "index.html";

    /** Its address from the site's root: the path without {@code index.html}. */
    public String address() {
        return addressOf(path);
    }

    /** The address that a file answers to. */
    public static String addressOf(String path) {
        return path.equals(INDEX) || path.endsWith("/" + INDEX)
                ? path.substring(0, path.length() - INDEX.length())
                : path;
    }
}
