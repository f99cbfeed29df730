package io.github.claimpress;

import io.github.claimpress.diagnostic.Findings;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.diagnostic.RefusedException;
import io.github.claimpress.serve.PreviewServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The front door: check a site, build it, or preview it. Problems of the content are in the result; a failing disk is a
 * {@link PublishingException}. Safe for several threads, as long as they publish into different folders.
 */
public final class Publisher {
    private final Progress progress;

    /** @param progress hears which step begins */
    public Publisher(Progress progress) {
        this.progress = progress;
    }

    /**
     * Begins to read what every site needs, on a thread of its own: for a program that has yet to find out what it is asked
     * for. Without it nothing is missing.
     */
    public static void prepare() {
        Thread thread = new Thread(BuiltIn.WORDS::read, "claimpress-prepare");
        thread.setDaemon(true);
        thread.start();
    }

    /** Reads and checks; writes nothing. */
    public Result check(BuildOptions options) {
        return run(options, Pipeline::check);
    }

    /** Builds and publishes; where the content has errors, the output folder stays as it was. */
    public Result build(BuildOptions options) {
        requireSite(options.site());
        requireApart(options.site(), options.output());
        return lead(options, Pipeline::build);
    }

    /**
     * Shows the site in a browser on this machine, and shows it anew after each edit; writes nothing. The first look has
     * been taken when this returns.
     *
     * @param port where to listen; 0 for any port that is free
     * @param found hears what each look found
     * @param failing hears why the site could not be read; what was shown before stays
     */
    public Serving serve(BuildOptions options, int port, Consumer<Findings> found, Consumer<String> failing) {
        requireSite(options.site());
        Steps steps = new Steps(options, dayOr(options.asOf()));
        try {
            return new Serving(steps, new PreviewServer(options.site(), port, new LivePreview(steps), found, failing));
        } catch (RuntimeException failure) {
            steps.close();
            throw failure;
        }
    }

    <T> T run(BuildOptions options, Function<Pipeline, T> verb) {
        requireSite(options.site());
        return lead(options, verb);
    }

    /** The same where there need not be a site yet. */
    <T> T lead(BuildOptions options, Function<Pipeline, T> verb) {
        try (Pipeline pipeline = new Pipeline(options, dayOr(options.asOf()), progress)) {
            return verb.apply(pipeline);
        } catch (UncheckedIOException failure) {
            throw new PublishingException(String.valueOf(failure.getMessage()), failure);
        }
    }

    static void requireSite(Path folder) {
        if (!Files.isDirectory(folder.resolve("content"))) {
            throw new PublishingException("there is no site in " + folder
                    + ": it has no folder content with a site.yml in it. Name the site's"
                    + " folder with --site, or begin a site with init");
        }
    }

    /** The next build would read what was published among the site's files, and publishing over them would delete them. */
    private static void requireApart(Path site, Path output) {
        Path whole = real(output);
        String reason = null;
        for (String folder : List.of("content", "templates", "static")) {
            if (whole.startsWith(real(site.resolve(folder)))) {
                reason = "it lies in " + folder + ", of which the site is made";
            }
        }
        for (Path part : whole) {
            if (part.toString().equalsIgnoreCase(".git")) {
                reason = "it lies in .git, which is for git alone";
            }
        }
        if (real(site).startsWith(whole)) {
            reason = "the site itself lies in it";
        }
        if (reason != null) {
            throw new PublishingException(
                    "cannot publish into " + output + ": " + reason + "; name another folder, such as target/site");
        }
    }

    /** A path without links, as far as it leads anywhere. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        try {
            return whole.toRealPath();
        } catch (IOException notThere) {
            return parent == null ? whole : real(parent).resolve(whole.getFileName());
        }
    }

    /** The day that was given, else today. */
    static LocalDate dayOr(@Nullable LocalDate given) {
        return given == null ? today() : given;
    }

    /** The only look at a clock; {@code SOURCE_DATE_EPOCH} (seconds) stands in for it where it is set. */
    private static LocalDate today() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        Instant now = epoch == null ? Clock.systemUTC().instant() : Instant.ofEpochSecond(seconds(epoch));
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** A value that means nothing is refused, as reproducible-builds.org asks: another day would be another site. */
    private static long seconds(String epoch) {
        if (!epoch.matches("[0-9]{1,11}")) {
            throw new RefusedException(
                    "SOURCE_DATE_EPOCH is '" + epoch
                            + "', which is not a whole number of seconds since 1970; write one, such as 1754006400, or unset it");
        }
        return Long.parseLong(epoch);
    }
}
