package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.BuildOptions;
import io.github.claimpress.Publisher;
import io.github.claimpress.Result;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.testkit.CacheDamage;
import io.github.claimpress.testkit.Difference;
import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.GoldenSite;
import io.github.claimpress.testkit.RestlessEditor;
import io.github.claimpress.testkit.SeededSite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever was edited before, and whatever became of the cache, a build comes to what a build from nothing comes to.
 * More rounds with {@code -Dhistory.rounds=500}, another course with {@code -Dhistory.seed=7}.
 */
class SeededHistoryTest {
    private static final int ROUNDS = Integer.getInteger("history.rounds", 32);
    private static final long SEED = Long.getLong("history.seed", 20250802);
    private static final int ENTRIES = 40;
    private static final int WORDS = 60;
    private static final int COMPARED = 4;
    private static final int TOLD = 12;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Deque<String> course = new ArrayDeque<>();

    @Test
    void after_any_history_a_build_equals_a_build_from_nothing() {
        Path site = folder.resolve("site");
        RestlessEditor editor = new RestlessEditor(site, random, ENTRIES, WORDS);
        CacheDamage damage = new CacheDamage(folder.resolve("cache"), folder.resolve("older-cache"), random);
        int built = 0;
        int struck = 0;
        int refused = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            tell(round + ": " + String.join(", ", editor.edit(1 + random.nextInt(3))));
            if (random.nextInt(5) == 0) {
                String done = damage.strike();
                tell("   the cache: " + done);
                struck += done.isEmpty() ? 0 : 1;
            }
            if (random.nextInt(5) == 0) {
                tell("   the output: " + tamper());
            }
            BuildOptions grown = options(folder.resolve("out"), folder.resolve("cache"));
            Result result = build(grown);
            refused += result.failed() ? 1 : 0;
            if (round % COMPARED == 0) {
                compare(grown, result);
                built += result.failed() ? 0 : 1;
            }
            if (result.failed()) {
                editor.undo();
                tell("   undone");
            }
        }
        assertTrue(built > ROUNDS / COMPARED / 2, built + " sites could be compared, " + refused + " not be built");
        assertTrue(struck > 0, "the cache was never damaged");
    }

    /** What somebody may do to what was published; a site is not asked to notice that its manifest is gone. */
    private String tamper() {
        Path output = folder.resolve("out");
        List<String> files = new ArrayList<>(Folders.files(output));
        files.remove("data/manifest.json");
        if (files.isEmpty() || random.nextInt(6) == 0) {
            Folders.delete(output);
            return "gone";
        }
        String path = files.get(random.nextInt(files.size()));
        byte[] bytes = Folders.bytes(output.resolve(path));
        Folders.delete(output.resolve(path));
        if (bytes.length == 0 || random.nextInt(3) == 0) {
            return path + " gone";
        }
        bytes[random.nextInt(bytes.length)]++;
        Folders.write(output.resolve(path), bytes);
        return path + " changed";
    }

    private Result build(BuildOptions options) {
        try {
            return new Publisher(Progress.SILENT).build(options);
        } catch (RuntimeException failure) {
            throw new AssertionError(where(), failure);
        }
    }

    private void compare(BuildOptions grown, Result result) {
        BuildOptions fresh = options(folder.resolve("fresh-out"), folder.resolve("fresh-cache"), grown);
        Result expected = build(fresh);
        assertEquals(GoldenSite.problems(expected), GoldenSite.problems(result), this::where);
        if (!expected.failed()) {
            assertEquals(
                    "", Difference.ofBytes(Folders.read(fresh.output()), Folders.read(grown.output())), this::where);
        }
        Folders.delete(fresh.output());
        Folders.delete(fresh.cache());
    }

    private String where() {
        return "seed " + SEED + "\n" + String.join("\n", course);
    }

    /** The usual ones, and now and then others, which must not show in the next build. */
    private BuildOptions options(Path output, Path cache) {
        boolean other = random.nextInt(6) == 0;
        LocalDate day = other && random.nextBoolean() ? LocalDate.of(2023, 1, 1) : SeededSite.DAY;
        boolean drafts = other && random.nextBoolean();
        boolean fromDisk = other && random.nextBoolean();
        String base = other && random.nextBoolean() ? "https://elsewhere.example/" : null;
        int jobs = 1 + random.nextInt(2);
        return new BuildOptions(folder.resolve("site"), output, cache, base, drafts, day, false, fromDisk, null, jobs);
    }

    private static BuildOptions options(Path output, Path cache, BuildOptions same) {
        return new BuildOptions(
                same.site(),
                output,
                cache,
                same.baseUrl(),
                same.drafts(),
                same.asOf(),
                false,
                same.fromDisk(),
                null,
                1);
    }

    private void tell(String what) {
        course.add(what);
        if (course.size() > TOLD) {
            course.remove();
        }
    }
}
