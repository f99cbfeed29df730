package io.github.claimpress.render;

/**
 * How pages are to be written.
 *
 * @param fromDisk whether the copy must also open from disk: links then name {@code index.html}
 * @param drafts whether entries that are not published have pages, which then say so
 */
public record RenderOptions(boolean fromDisk, boolean drafts) {}
