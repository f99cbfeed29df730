package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.RulePage;
import io.github.claimpress.testkit.RuleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages of the rules say what is so: each is run. */
class RulePagesTest {
    private static final Path FOLDER = Path.of("docs", "rules");

    private static List<RulePage> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .map(RulePage::read)
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> the_bad_site_gives_the_message_and_the_good_one_does_not() throws IOException {
        return pages().stream()
                .filter(RulePage::isRunnable)
                .map(page -> DynamicTest.dynamicTest(page.code(), () -> {
                    assertEquals(page.expected(), page.problems("bad"));
                    assertEquals("", page.problems("good"));
                }));
    }

    @Test
    void nearly_every_page_can_be_run() throws IOException {
        List<String> still = pages().stream()
                .filter(page -> !page.isRunnable())
                .map(RulePage::code)
                .toList();
        // These need bytes, links or other programs that a page cannot show.
        assertEquals(
                List.of("bidi-control", "missing-history", "not-utf-8", "symbolic-link", "template-fault", "too-large"),
                still);
    }

    @Test
    void every_page_has_the_same_parts() throws IOException {
        for (RulePage page : pages()) {
            assertEquals(List.of("# " + page.code(), "## Why", "## Bad", "## Good"), page.headings());
        }
    }

    @Test
    void every_rule_has_a_page_with_its_severity() throws IOException {
        Set<String> codes = new TreeSet<>();
        RuleRun rules = RuleRun.builtIn();
        rules.entryRules.forEach(
                rule -> codes.add(rule.code() + ": " + rule.severity().word()));
        rules.siteRules.forEach(
                rule -> codes.add(rule.code() + ": " + rule.severity().word()));
        for (String code : codes) {
            Path page = FOLDER.resolve(code.substring(0, code.indexOf(':')) + ".md");
            assertTrue(Files.exists(page), page::toString);
            String severity = code.substring(code.indexOf(' ') + 1);
            assertTrue(Files.readString(page).contains("\nDefault: " + severity + "\n"), code);
        }
    }
}
