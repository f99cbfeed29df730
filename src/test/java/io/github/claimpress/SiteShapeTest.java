package io.github.claimpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.GoldenSite;
import io.github.claimpress.testkit.PublishedSite;
import io.github.claimpress.testkit.SeededSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build costs, in figures that do not depend on the machine: which files there are, how large, how often a thing
 * is done, and what is allocated. Of sites with 100 and 300 entries, so that what every site costs falls out.
 */
class SiteShapeTest {
    private static final int FEW = 100;
    private static final int MANY = 300;

    /** Measured: 23,200, of which the text of an entry is a fifth and its sources are another. */
    private static final long PAGE_BYTES = 35_000;

    /** Measured: 54,700; the page, its data three times over, and its share of lists and feeds. */
    private static final long BYTES_AN_ENTRY = 82_000;

    /** Measured: 2,500. */
    private static final long INDEX_BYTES_AN_ENTRY = 3_800;

    /** Measured: 1,356,000. Most of it is Markdown, YAML and the page, each made once. */
    private static final long ALLOCATED_AN_ENTRY = 2_000_000;

    private static final Pattern OF_THE_THEME_OR_CUT_BY_SIZE =
            Pattern.compile("(css|js|icons)/.*|search/.*(?<!\\.html)");

    @TempDir
    static Path folder;

    private static WatchedBuild few;
    private static WatchedBuild many;

    @BeforeAll
    static void build() {
        // The first build also loads classes.
        new WatchedBuild(WatchedBuild.prepare(folder.resolve("first"), 10), hooks -> {});
        few = new WatchedBuild(WatchedBuild.prepare(folder.resolve("few"), FEW), hooks -> {});
        many = new WatchedBuild(WatchedBuild.prepare(folder.resolve("many"), MANY), hooks -> {});
        assertEquals("", GoldenSite.problems(few.result) + GoldenSite.problems(many.result));
    }

    @Test
    void there_are_the_files_that_the_entries_ask_for_and_no_others() {
        for (WatchedBuild build : List.of(few, many)) {
            TreeSet<String> found = new TreeSet<>(Folders.files(build.output));
            found.removeIf(path -> OF_THE_THEME_OR_CUT_BY_SIZE.matcher(path).matches());
            TreeSet<String> owed =
                    new TreeSet<>(SeededFiles.of(SeededSite.entries(build.result.factChecks(), SeededSite.WORDS)));

            assertEquals(String.join("\n", owed), String.join("\n", found));
            assertEquals(owed.stream().filter(path -> path.endsWith(".html")).count(), build.result.pages());
        }
    }

    @Test
    void every_file_is_read_once_and_every_entry_checked_and_exported_once() {
        assertEquals(Map.of(), many.reads.repeated());
        assertTrue(many.reads.different() > MANY);
        assertEquals(Map.of(), many.checked.repeated());
        assertEquals(MANY, many.checked.different());
        assertEquals(Map.of(), many.exported.repeated());
        assertEquals(MANY, many.exported.different());
    }

    @Test
    void no_page_is_rendered_twice() {
        assertEquals(Map.of(), many.rendered.repeated());
        assertEquals(many.result.pages(), many.rendered.different());
    }

    @Test
    void what_is_done_twice_would_be_noticed() {
        Tally tally = new Tally();
        List.of("once", "twice", "twice").forEach(tally::count);

        assertEquals(Map.of("twice", 2), tally.repeated());
    }

    @Test
    void an_entry_does_not_grow_in_bytes() {
        PublishedSite site = new PublishedSite(many.output);
        long pages = site.entryPages().stream()
                .mapToLong(path -> site.bytes(path).length)
                .sum();
        within("bytes of an entry's page", pages / MANY, PAGE_BYTES);
        within("bytes an entry", growth(few.result.bytes(), many.result.bytes()), BYTES_AN_ENTRY);
        within("bytes an entry in the index", growth(indexBytes(few), indexBytes(many)), INDEX_BYTES_AN_ENTRY);
    }

    @Test
    void an_entry_does_not_grow_in_allocations() {
        within("allocated an entry", growth(few.allocated, many.allocated), ALLOCATED_AN_ENTRY);
    }

    @Test
    void texts_that_are_copied_for_every_entry_would_be_noticed() {
        WatchedBuild wasteful = new WatchedBuild(
                WatchedBuild.prepare(folder.resolve("wasteful"), MANY), hooks -> hooks.export(new Wasteful()));

        assertTrue(growth(few.allocated, wasteful.allocated) > ALLOCATED_AN_ENTRY);
    }

    private static long growth(long one, long other) {
        return (other - one) / (MANY - FEW);
    }

    /** A bound is one and a half times what was measured: one that has become three times too wide guards nothing. */
    private static void within(String what, long measured, long bound) {
        assertTrue(measured <= bound, () -> what + ": " + measured + ", and should be at most " + bound);
        assertTrue(measured > bound / 3, () -> what + ": only " + measured + "; tighten the bound of " + bound);
    }

    private static long indexBytes(WatchedBuild build) {
        return Folders.files(build.output.resolve("search")).stream()
                .mapToLong(path -> size(build.output.resolve("search").resolve(path)))
                .sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Joins the texts of all entries so far, again for each. */
    private static final class Wasteful implements Export, Export.Run {
        private final List<String> texts = new ArrayList<>();

        @Override
        public String name() {
            return "wasteful";
        }

        @Override
        public Run start(Site site, List<Page> pages) {
            return this;
        }

        @Override
        public void add(FactCheck entry, Body body) {
            texts.add(body.text());
            String.join("", texts);
        }

        @Override
        public void finish(Consumer<OutputFile> out) {}
    }
}
