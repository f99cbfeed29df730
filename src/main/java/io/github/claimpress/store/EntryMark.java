package io.github.claimpress.store;

/**
 * What tells an entry from any other state of it.
 *
 * @param whole a name for its file's path and bytes
 * @param face a name for all that was read but its text
 */
public record EntryMark(String whole, String face) {}
