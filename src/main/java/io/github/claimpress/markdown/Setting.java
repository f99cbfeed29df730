package io.github.claimpress.markdown;

/**
 * What a text stands in.
 *
 * @param path of its file, from the site's folder
 * @param body the Markdown
 * @param start where the Markdown begins in the file, in UTF-16 units from 0
 * @param topLevel the heading level that {@code ##} becomes
 */
record Setting(String path, String body, int start, int topLevel) {}
