package io.github.claimpress;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a door asks for.
 *
 * @param site the folder that holds {@code content}
 * @param output the folder to publish into
 * @param cache a folder of our own for what need not be kept
 * @param baseUrl where the site is published; null for what {@code site.yml} says
 * @param drafts whether drafts and entries in review are shown too
 * @param asOf the build's day in UTC; null for today, or the day that {@code SOURCE_DATE_EPOCH} gives
 * @param strict whether warnings keep a site from being published
 * @param fromDisk whether links name {@code index.html}, so that the copy opens without a server
 * @param since a git revision to compare with; null for none
 * @param jobs how many threads; 0 for as many as the machine has processors
 */
public record BuildOptions(
        Path site,
        Path output,
        Path cache,
        @Nullable String baseUrl,
        boolean drafts,
        @Nullable LocalDate asOf,
        boolean strict,
        boolean fromDisk,
        @Nullable String since,
        int jobs) {
    /** The same, compared with a git revision. */
    public BuildOptions since(@Nullable String revision) {
        return new BuildOptions(site, output, cache, baseUrl, drafts, asOf, strict, fromDisk, revision, jobs);
    }

    /** The usual choices for a site's folder. */
    public static BuildOptions of(Path site, Path output) {
        return new BuildOptions(
                site, output, site.resolve("target/claimpress"), null, false, null, false, false, null, 0);
    }
}
