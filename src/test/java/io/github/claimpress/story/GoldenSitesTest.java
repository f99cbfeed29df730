package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.Result;
import io.github.claimpress.testkit.Difference;
import io.github.claimpress.testkit.Elsewhere;
import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.GoldenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole sites with all that comes of them. {@code -Dgolden=update} takes what comes now as what is expected; review it
 * as a difference.
 */
class GoldenSitesTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final Pattern LINES = Pattern.compile(".*\\.(md|yml|ftlh)");

    @TempDir
    static Path folder;

    static List<GoldenSite> sites() {
        return GoldenSite.all();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void a_site_gives_the_files_and_problems_that_are_expected(GoldenSite golden) {
        Path site = plain(golden);
        Result result = GoldenSite.build(site, 2);
        if (UPDATE) {
            golden.update(GoldenSite.shown(site), GoldenSite.problems(result));
        }

        assertEquals(golden.expectedProblems(), GoldenSite.problems(result));
        assertEquals("", Difference.of(golden.expected(), GoldenSite.shown(site)));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void a_second_build_into_the_same_folder_writes_nothing(GoldenSite golden) throws Exception {
        Path site = plain(golden);
        SortedMap<String, String> before = marks(site.resolve("out"));
        GoldenSite.build(site, 2);

        assertEquals("", Difference.of(before, marks(site.resolve("out"))));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void sources_with_windows_line_ends_give_the_same_bytes(GoldenSite golden) {
        Path windows = folder.resolve(golden + "-windows");
        golden.copyTo(windows);
        Folders.read(windows).forEach((path, bytes) -> {
            if (LINES.matcher(path).matches()) {
                String text = new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n");
                Folders.write(windows.resolve(path), text.getBytes(StandardCharsets.UTF_8));
            }
        });
        Result result = GoldenSite.build(windows, 2);

        assertEquals(golden.expectedProblems(), GoldenSite.problems(result));
        assertEquals("", Difference.ofBytes(output(plain(golden)), output(windows)));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void another_machine_gives_the_same_bytes(GoldenSite golden) {
        SortedMap<String, byte[]> plain = output(plain(golden));
        Path turkish = folder.resolve(golden + "-tr");
        Elsewhere.in("tr-TR", "Asia/Tokyo", () -> built(golden, turkish, 1));
        assertEquals("", Difference.ofBytes(plain, output(turkish)));

        Path arabic = folder.resolve(golden + "-ar");
        Elsewhere.in("ar-EG-u-nu-arab-ca-islamic", "America/Los_Angeles", () -> built(golden, arabic, 5));
        assertEquals("", Difference.ofBytes(plain, output(arabic)));
    }

    @Test
    void a_difference_is_told_with_its_place_and_both_sides() {
        SortedMap<String, String> expected = new TreeMap<>();
        expected.put("a.html", "one\ntwo\n");
        SortedMap<String, String> found = new TreeMap<>();
        found.put("a.html", "one\n2\n");

        assertEquals("a.html:2\n  expected: two\n  found:    2", Difference.of(expected, found));
        assertTrue(GoldenSite.all().size() >= 5, "the golden sites are not where they were");
    }

    /** The site as it is, built once for all tests. */
    private static Path plain(GoldenSite golden) {
        Path site = folder.resolve(golden.toString());
        return Files.exists(site) ? site : built(golden, site, 2);
    }

    private static Path built(GoldenSite golden, Path site, int jobs) {
        golden.copyTo(site);
        GoldenSite.build(site, jobs);
        return site;
    }

    private static SortedMap<String, byte[]> output(Path site) {
        return Folders.read(site.resolve("out"));
    }

    /** Which file on the disk each path is, and when it was written. */
    private static SortedMap<String, String> marks(Path output) throws IOException {
        SortedMap<String, String> marks = new TreeMap<>();
        for (String path : Folders.files(output)) {
            BasicFileAttributes file = Files.readAttributes(output.resolve(path), BasicFileAttributes.class);
            marks.put(path, file.fileKey() + " " + file.lastModifiedTime());
        }
        BasicFileAttributes whole = Files.readAttributes(output, BasicFileAttributes.class);
        marks.put("", String.valueOf(whole.fileKey()));
        return marks;
    }
}
