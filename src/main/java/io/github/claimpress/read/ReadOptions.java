package io.github.claimpress.read;

import java.time.LocalDate;

/**
 * Which entries belong to a build.
 *
 * @param asOf the build's day: entries published on a later day in UTC are held back
 * @param drafts whether drafts and entries in review are taken too
 */
public record ReadOptions(LocalDate asOf, boolean drafts) {}
