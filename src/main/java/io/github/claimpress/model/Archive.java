package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/** A copy of a page in an archive, and when it was made. */
public record Archive(String url, @Nullable CalendarDate date) {}
