package io.github.claimpress.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries belong to a build.
 *
 * @param asOf the build's day: entries published on a later day in UTC are held back
 * @param drafts whether drafts and entries in review are taken too
 * @param baseUrl where the site is published; null for what {@code site.yml} says
 */
public record ReadOptions(
        LocalDate asOf, boolean drafts, @Nullable String baseUrl) {}
