package io.github.claimpress.cli;

import io.github.claimpress.BuildOptions;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command about a site takes. */
final class SiteOptions {
    /** Below the current folder, as with Maven. */
    private static final Path CACHE = Path.of("target/claimpress");

    @Option(
            names = "--site",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The site's folder; without it, the current one.")
    Path site = Path.of(".");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = WebAddress.class,
            description = "The address where readers find the site, for this run instead of base_url in site.yml.")
    @Nullable
    String baseUrl;

    @Option(names = "--drafts", description = "Take drafts and entries in review too, as if they were published.")
    boolean drafts;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "As if it were this day, such as 2025-08-01: later entries are left out. Without it, today (UTC).")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = Threads.class,
            description = "How much is done at the same time, from 1; without it, one thing for each processor.")
    @Nullable
    Integer jobs;

    BuildOptions with(Path output, boolean strict, boolean fromDisk) {
        return new BuildOptions(
                site, output, CACHE, baseUrl, drafts, asOf, strict, fromDisk, null, jobs == null ? 0 : jobs);
    }

    /** Reads an ISO calendar date. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException notADay) {
                throw new TypeConversionException("'" + value + "' is not a day; write it as 2025-08-01");
            }
        }
    }

    /** Takes whole numbers from 1. */
    static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9][0-9]{0,3}")) {
                throw new TypeConversionException("'" + value + "' is not a number of threads, such as 4");
            }
            return Integer.valueOf(value);
        }
    }

    /** Takes addresses that a browser may be sent to, and no others. */
    static final class WebAddress implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (!value.matches("https?://[^\\s<>\"/@]+(/[^\\s<>\"]*)?")) {
                throw new TypeConversionException("'" + value + "' is not an address such as https://example.org/");
            }
            return value;
        }
    }
}
