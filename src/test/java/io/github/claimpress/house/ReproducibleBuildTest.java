package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.claimpress.BuildOptions;
import io.github.claimpress.Publisher;
import io.github.claimpress.Result;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.testkit.Difference;
import io.github.claimpress.testkit.Elsewhere;
import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.GoldenSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content and the same day give the same bytes; and a build touches nothing but what it may. */
class ReproducibleBuildTest {
    /** Our own site goes on: an earlier day than that of its last correction would be an error. */
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static final String ENTRY = "content/fact-checks/2025/ferry-fares.md";

    @TempDir
    Path folder;

    @Test
    void this_repositorys_own_site_has_the_same_bytes_on_another_machine() {
        Path here = folder.resolve("here/out");
        Path there = folder.resolve("another folder with a long name/the output");
        buildOwn(here, 4);
        Elsewhere.in("tr-TR", "Pacific/Auckland", () -> buildOwn(there, 1));

        assertEquals("", Difference.ofBytes(Folders.read(here), Folders.read(there)));
    }

    @Test
    void a_build_over_an_older_one_equals_a_build_from_nothing() {
        GoldenSite golden = new GoldenSite(Path.of("src/test/sites/two-countries"));
        Path fresh = folder.resolve("fresh");
        golden.copyTo(fresh);
        GoldenSite.build(fresh, 2);

        Path grown = folder.resolve("grown");
        golden.copyTo(grown);
        String entry = Folders.text(grown.resolve(ENTRY));
        change(grown, entry.replace("topics: [ferries]", "topics: [bridges]").replace("21 euros", "22 euros"));
        change(grown, entry);

        assertEquals("", Difference.ofBytes(output(fresh), output(grown)));
    }

    @Test
    void a_page_that_is_no_longer_there_leaves_no_file() {
        Path site = folder.resolve("site");
        new GoldenSite(Path.of("src/test/sites/two-countries")).copyTo(site);
        String entry = Folders.text(site.resolve(ENTRY));
        change(site, entry.replace("id: 2025-002", "id: 2025-002\nslug: fares\naliases: [/old/fares/]"));
        change(site, entry);

        assertFalse(output(site).containsKey("fact-checks/fares/index.html"));
        assertFalse(output(site).containsKey("old/fares/index.html"));
    }

    @Test
    void a_build_writes_only_its_output_and_its_cache() {
        Path site = folder.resolve("site");
        new GoldenSite(Path.of("src/test/sites/two-countries")).copyTo(site);
        List<String> before = Folders.files(folder);
        GoldenSite.build(site, 2);

        List<String> added = Folders.files(folder).stream()
                .filter(path -> !before.contains(path))
                .filter(path -> !path.startsWith("site/out/") && !path.startsWith("site/cache/"))
                .toList();
        assertEquals(List.of(), added);
    }

    private Result buildOwn(Path output, int jobs) {
        Path cache = output.resolveSibling("cache");
        BuildOptions options = new BuildOptions(
                Path.of("").toAbsolutePath(), output, cache, null, false, TODAY, false, false, null, jobs);
        Result result = new Publisher(Progress.SILENT).build(options);
        assertEquals("", result.failed() ? GoldenSite.problems(result) : "");
        return result;
    }

    private static void change(Path site, String entry) {
        Folders.write(site.resolve(ENTRY), entry.getBytes(StandardCharsets.UTF_8));
        assertEquals(0, GoldenSite.build(site, 2).errors());
    }

    private static SortedMap<String, byte[]> output(Path site) {
        return Folders.read(site.resolve("out"));
    }
}
