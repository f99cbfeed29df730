package io.github.claimpress;

/**
 * A file of the theme that now lies in a site.
 *
 * @param path from the site's folder
 * @param advice what to know before changing it: whether that is safe, or what relies on it; may be empty
 */
public record Ejected(String path, String advice) {}
