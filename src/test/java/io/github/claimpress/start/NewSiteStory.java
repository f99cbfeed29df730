package io.github.claimpress.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.claimpress.BuildOptions;
import io.github.claimpress.Desk;
import io.github.claimpress.ProgramVersion;
import io.github.claimpress.Publisher;
import io.github.claimpress.Result;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.diagnostic.RefusedException;
import io.github.claimpress.report.ShortFormat;
import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.YamlAsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code init}: a site to begin with. */
class NewSiteStory {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String TITLE = "Факты: \"день\" ə \\ it's @year@";
    private static final Pattern ACTION = Pattern.compile("uses: (\\S+@[0-9a-f]{40} # v\\S+)");

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void begin() {
        folder = parent.resolve("ein neuer Ordner ə");
        new Desk().begin(folder, TITLE, DAY);
    }

    @Test
    void a_new_site_has_not_one_problem_and_builds_at_once() {
        Result result = build();

        assertEquals("", new ShortFormat().show(result.problems()));
        assertFalse(result.failed());
        assertEquals(1, result.factChecks());
        String home = Folders.text(parent.resolve("out/index.html"));
        assertTrue(home.contains("<title>Факты: &quot;день&quot; ə \\ it&#39;s @year@"));
        assertTrue(Folders.text(parent.resolve("out/fact-checks/example-bridge/index.html"))
                .contains("This is an example"));
    }

    @Test
    void without_the_example_it_still_has_no_problem() throws IOException {
        for (String path : Folders.files(folder)) {
            if (path.matches("content/.*/example-.*|content/countries/.*")) {
                Files.delete(folder.resolve(path));
            }
        }
        Result result = build();

        assertEquals("", new ShortFormat().show(result.problems()));
        assertEquals(0, result.factChecks());
    }

    @Test
    void the_title_arrives_as_it_was_given() {
        assertEquals(
                TITLE,
                YamlAsJson.of(folder.resolve("content/site.yml"))
                        .values()
                        .iterator()
                        .next()
                        .get("title")
                        .asText());
    }

    @Test
    void the_pom_names_the_version_that_made_it_and_nothing_is_left_to_fill_in_by_program() {
        String pom = Folders.text(folder.resolve("pom.xml"));

        assertTrue(pom.contains("<claimpress.version>" + ProgramVersion.number() + "</claimpress.version>"), pom);
        for (String path : Folders.files(folder)) {
            String text = Folders.text(folder.resolve(path)).replace("it's @year@", "");
            assertFalse(Pattern.compile("@[a-z]+@").matcher(text).find(), path);
        }
    }

    @Test
    void the_example_names_nobody_who_exists() {
        String example = Folders.text(folder.resolve("content/fact-checks/2026/example-bridge.md"));

        for (MatchResult address : Pattern.compile("https?://([^/\\s]+)")
                .matcher(example)
                .results()
                .toList()) {
            assertEquals("example.org", address.group(1));
        }
        assertTrue(example.contains("do not exist"));
    }

    @Test
    void the_workflow_checks_pull_requests_against_their_base_and_publishes_with_little_power() {
        String workflow = Folders.text(folder.resolve(".github/workflows/pages.yml"));

        assertTrue(workflow.contains("fetch-depth: 0"));
        assertTrue(workflow.contains("check --since \"origin/$BASE\" --format github"));
        assertTrue(workflow.contains("permissions: {}"));
        assertFalse(workflow.contains("pull_request_target"));
        assertFalse(Pattern.compile("run:.*\\$\\{\\{").matcher(workflow).find(), "text of strangers in a command");
        assertEquals(Set.of(), unpinned(workflow));
    }

    @Test
    void a_push_that_is_published_is_compared_with_the_commit_before_it_where_that_is_still_there() {
        String step = "      - name: Compare a push";
        String ours = Folders.text(Path.of(".github/workflows/pages.yml"));
        String theirs = Folders.text(folder.resolve(".github/workflows/pages.yml"));

        String script = theirs.substring(theirs.indexOf("run: |", theirs.indexOf(step)), theirs.indexOf("- id: pages"));
        assertEquals("""
                run: |
                          if git cat-file -e "$BEFORE^{commit}"; then
                            java -jar target/claimpress.jar check --since "$BEFORE" --format github
                          else
                            echo "::notice::Nothing to compare with: the branch is new, or its history was written anew."
                          fi
                        env:
                          BEFORE: ${{ github.event.before }}
                """.strip(), script.strip());
        assertTrue(ours.contains(script.strip()), "this repository compares otherwise");
    }

    @Test
    void its_actions_are_those_that_publish_this_repository() {
        String ours = Folders.text(Path.of(".github/workflows/pages.yml"));
        String theirs = Folders.text(folder.resolve(".github/workflows/pages.yml"));

        assertEquals(actions(ours), actions(theirs));
    }

    @Test
    void the_settings_of_editors_can_be_read_and_the_schema_they_name_is_there() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String path : Folders.files(folder)) {
            if (path.endsWith(".json")) {
                assertTrue(json.readTree(folder.resolve(path).toFile()).isObject(), path);
            }
        }
        String schema = json.readTree(folder.resolve(".vscode/settings.json").toFile())
                .get("yaml.schemas")
                .fieldNames()
                .next();
        assertTrue(Files.isRegularFile(folder.resolve(schema)), schema);
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        Path other = Files.createDirectories(parent.resolve("other"));
        Files.writeString(other.resolve("diary.txt"), "mine");

        assertThrows(RefusedException.class, () -> new Desk().begin(other, "A", DAY));
        assertThrows(RefusedException.class, () -> new Desk().begin(other.resolve("diary.txt"), "A", DAY));
        assertEquals(List.of("diary.txt"), Folders.files(other));
    }

    @Test
    void a_repository_without_any_file_yet_is_empty() throws IOException {
        Path repository = parent.resolve("repository");
        Files.createDirectories(repository.resolve(".git"));
        new Desk().begin(repository, "A", DAY);

        assertTrue(Files.exists(repository.resolve("content/site.yml")));
    }

    private Result build() {
        BuildOptions options = new BuildOptions(
                folder, parent.resolve("out"), parent.resolve("cache"), null, false, DAY, true, false, null, 0);
        return new Publisher(Progress.SILENT).build(options);
    }

    private static Set<String> actions(String workflow) {
        return ACTION.matcher(workflow)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> unpinned(String workflow) {
        return workflow.lines()
                .filter(line -> line.contains("uses:") && !ACTION.matcher(line).find())
                .collect(Collectors.toSet());
    }
}
