package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.Difference;
import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.GoldenSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that goes down in the middle of a build: readers see the whole old site or the whole new one. */
class KilledBuildIT {
    private static final String ENTRY = "content/fact-checks/2025/ferry-fares.md";
    private static final int KILLS = 6;

    @TempDir
    Path folder;

    @Test
    void a_build_that_is_killed_leaves_a_whole_site() throws Exception {
        Path site = folder.resolve("site");
        new GoldenSite(Path.of("src/test/sites/two-countries")).copyTo(site);
        String old = Folders.text(site.resolve(ENTRY));
        String fresh = old.replace("did rise", "rose indeed");
        SortedMap<String, byte[]> freshSite = built(site, fresh);
        long began = System.nanoTime();
        SortedMap<String, byte[]> oldSite = built(site, old);
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);

        for (int i = 1; i <= KILLS; i++) {
            write(site, i % 2 == 0 ? old : fresh);
            Process build = start(site);
            // The later ones fall into the writing and the swap.
            build.waitFor(whole * (i + 2) / (KILLS + 2), TimeUnit.MILLISECONDS);
            kill(build);
            // Between the two renames there is no site for an instant; the next run ends it.
            if (Files.exists(site.resolve("out"))) {
                SortedMap<String, byte[]> found = Folders.read(site.resolve("out"));
                String fromOld = Difference.ofBytes(oldSite, found);
                assertTrue(
                        fromOld.isEmpty()
                                || Difference.ofBytes(freshSite, found).isEmpty(),
                        fromOld);
            }
        }
        write(site, fresh);
        assertEquals(0, start(site).waitFor());

        assertEquals("", Difference.ofBytes(freshSite, Folders.read(site.resolve("out"))));
        List<String> left = Folders.files(site).stream()
                .filter(path -> path.startsWith(".out."))
                .toList();
        assertEquals(List.of(), left);
    }

    /** With the JVM that the first one started, which has to notice by itself. */
    private static void kill(Process build) throws Exception {
        List<ProcessHandle> started = build.descendants().toList();
        build.destroyForcibly().waitFor();
        for (ProcessHandle process : started) {
            process.onExit().get(10, TimeUnit.SECONDS);
        }
    }

    private static SortedMap<String, byte[]> built(Path site, String entry) throws Exception {
        write(site, entry);
        assertEquals(0, start(site).waitFor());
        return Folders.read(site.resolve("out"));
    }

    private static void write(Path site, String entry) {
        Folders.write(site.resolve(ENTRY), entry.getBytes(StandardCharsets.UTF_8));
    }

    private static Process start(Path site) throws Exception {
        String jar = System.getProperty("claimpress.jar", "target/claimpress.jar");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of(jar).toAbsolutePath().toString(),
                        "build",
                        "--site",
                        site.toString(),
                        "--output",
                        site.resolve("out").toString(),
                        "--as-of",
                        GoldenSite.DAY.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
