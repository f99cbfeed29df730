package io.github.claimpress.model;

/**
 * A Markdown text made safe.
 *
 * @param html built from an allow-list of tags. A link to another file of the site stands in it as
 *     {@link #LINK_MARK}, the file's path from {@code content/} with its fragment, {@link #LINK_MARK}: its page's
 *     address is only known once all pages are planned
 * @param text the words alone, blocks parted by line feeds
 */
public record Body(String html, String text) {
    /** Stands around a link to be resolved; no text that is written to a page can contain it. */
    public static final char LINK_MARK = '\u0001';

    public static final Body EMPTY = new Body("", "");
}
