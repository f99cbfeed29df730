package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.testkit.BrokenCase;
import io.github.claimpress.testkit.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Entries that were broken on purpose, and everything that is told of each: places, severities, words. */
class BrokenEntriesTest {
    private static final Path CASES = Path.of("src/test/broken");
    private static final Path RULES = Path.of("docs/rules");
    private static final Pattern EXPECTED =
            Pattern.compile("(\\S+?):(\\d+):(\\d+) (error|warning|note) ([a-z0-9-]+): .+");

    @TempDir
    Path folder;

    private static List<BrokenCase> cases() {
        return Folders.files(CASES).stream()
                .filter(path -> path.endsWith(".txt"))
                .map(path -> BrokenCase.read(CASES.resolve(path)))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everything_that_is_wrong_is_told_at_its_place_and_nothing_else() {
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(),
                        () -> assertEquals(
                                String.join("\n", each.expected()),
                                told(each).stream().map(BrokenCase::shown).collect(Collectors.joining("\n")))));
    }

    @Test
    void there_are_sixty_and_more_and_each_names_what_it_expects() {
        List<BrokenCase> all = cases();

        assertTrue(all.size() >= 60, () -> "there are " + all.size());
        for (BrokenCase each : all) {
            assertTrue(!each.expected().isEmpty(), each.name());
            each.expected().forEach(line -> assertTrue(EXPECTED.matcher(line).matches(), line));
        }
    }

    @Test
    void every_rule_is_broken_at_least_once() {
        Set<String> broken = new TreeSet<>();
        cases().forEach(each -> each.expected().forEach(line -> broken.add(code(line))));
        Set<String> rules = Folders.files(RULES).stream()
                .map(path -> path.replace(".md", ""))
                .filter(name -> !name.equals("README"))
                .collect(Collectors.toCollection(TreeSet::new));

        rules.removeAll(broken);

        assertEquals(Set.of(), rules);
    }

    @Test
    void columns_count_code_points_in_every_script() throws IOException {
        Map<String, Pattern> scripts = Map.of(
                "Cyrillic", Pattern.compile("\\p{IsCyrillic}"),
                "Azerbaijani", Pattern.compile("[əğıİşƏ]"),
                "Arabic", Pattern.compile("\\p{IsArabic}"),
                "beyond sixteen bits", Pattern.compile("[\\x{10000}-\\x{10FFFF}]"),
                "combining marks", Pattern.compile("\\p{Mn}"),
                "joined emoji", Pattern.compile("\u200D"),
                "tab", Pattern.compile("\t"));
        Map<String, Integer> places = new TreeMap<>();
        for (BrokenCase each : cases()) {
            for (Located located : told(each)) {
                int[] points = located.line().codePoints().toArray();
                int before = Math.min(points.length, located.start().column() - 1);
                String left = new String(points, 0, before);
                scripts.forEach((script, letters) ->
                        places.merge(script, letters.matcher(left).find() ? 1 : 0, Integer::sum));
            }
        }

        places.forEach((script, count) -> assertTrue(count >= 3, script + " stands before " + count + " places"));
    }

    private List<Located> told(BrokenCase each) throws IOException {
        return new ArrayList<>(each.told(Files.createTempDirectory(folder, "case")));
    }

    private static String code(String line) {
        return line.replaceFirst(EXPECTED.pattern(), "$5");
    }
}
