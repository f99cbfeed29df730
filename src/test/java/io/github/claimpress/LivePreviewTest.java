package io.github.claimpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Findings;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.serve.Looks;
import io.github.claimpress.serve.Snapshot;
import io.github.claimpress.serve.View;
import io.github.claimpress.testkit.Folders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made again piece by piece is the same as what is made at once. */
class LivePreviewTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 1);
    private static final int ROUNDS = Integer.getInteger("preview.rounds", 60);
    /** It names every other file, so that it is only made when a site is published. */
    private static final String MANIFEST = "data/manifest.json";

    @TempDir
    Path folder;

    @Test
    void after_any_edits_the_preview_has_the_very_files_of_a_build() throws IOException {
        Path site = folder.resolve("site");
        EditedSite editor = new EditedSite(site, 20250801);
        Set<String> former = new HashSet<>();
        int shown = 0;
        List<Located> stopping = new ArrayList<>();
        try (Steps steps = new Steps(options(site), DAY)) {
            LivePreview preview = new LivePreview(steps);
            Snapshot look = null;
            for (int round = 0; round < ROUNDS; round++) {
                look = Looks.at(site, look);
                View view = preview.view(look);
                Result build = new Publisher(Progress.SILENT).build(options(site));
                String where = "round " + round;
                if (!build.failed()) {
                    Map<String, byte[]> files = Folders.read(folder.resolve("out"));
                    compare(files, view, former, where);
                    former = files.keySet();
                    shown++;
                }
                stopping.addAll(errors(build.problems()));
                compare(build, view, where);
                if (build.failed()) {
                    editor.repair();
                } else {
                    editor.edit();
                }
            }
        }
        assertTrue(
                shown > ROUNDS / 3 && shown < ROUNDS,
                "of " + ROUNDS + " sites " + shown + " could be built: "
                        + stopping.stream().map(p -> p.problem().message()).toList());
    }

    @Test
    void what_a_list_lacks_is_remembered_with_an_entry_that_is_not_read_again() {
        Path site = folder.resolve("site");
        write(site, "content/site.yml", "title: Example\n");
        write(site, "content/fact-checks/water.md", """
                ---
                title: "Water"
                published: 2025-07-02
                claim: "Water is wet"
                verdict: true
                sources:
                  -
                  - {url: "https://example.org/a", date: 2099-01-01}
                ---
                """);
        try (Steps steps = new Steps(options(site), DAY)) {
            LivePreview preview = new LivePreview(steps);
            Snapshot look = Looks.at(site, null);
            assertEquals(List.of("7 wrong-shape", "8 future-date"), lines(preview.view(look)));
            write(site, "content/topics/air.md", "---\ntitle: Air\n---\n");
            assertEquals(List.of("7 wrong-shape", "8 future-date"), lines(preview.view(Looks.at(site, look))));
        }
    }

    private static void write(Path site, String path, String text) {
        Folders.write(site.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(View view) {
        return errors(view.completed().worst()).stream()
                .map(one -> one.start().line() + " " + one.problem().code().value())
                .toList();
    }

    private static void compare(Map<String, byte[]> files, View view, Set<String> former, String where)
            throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().equals(MANIFEST)) {
                Optional<OutputFile> made = view.file(file.getKey());
                assertTrue(made.isPresent(), where + " lacks " + file.getKey());
                byte[] bytes = bytes(made.get());
                if (!Arrays.equals(file.getValue(), bytes)) {
                    assertEquals(text(file.getValue()), text(bytes), where + ": " + file.getKey());
                }
            }
        }
        for (String path : former) {
            assertTrue(files.containsKey(path) || view.file(path).isEmpty(), where + " still has " + path);
        }
    }

    /** Faults of templates show in a preview only once their page is asked for. */
    private static void compare(Result build, View view, String where) {
        Findings findings = view.completed();
        List<Located> expected = errors(build.problems());
        boolean faultsOnly =
                expected.stream().allMatch(one -> one.problem().code().value().equals("template-fault"));
        if (build.failed() && !faultsOnly) {
            assertEquals(expected, errors(findings.worst()), where);
        }
        if (!build.failed()) {
            assertEquals(Set.copyOf(build.problems()), Set.copyOf(findings.worst()), where);
            assertEquals(build.warnings(), findings.warnings(), where);
        }
    }

    private static List<Located> errors(List<Located> problems) {
        List<Located> errors = new ArrayList<>(problems);
        errors.removeIf(one -> one.problem().severity() != Severity.ERROR);
        errors.sort(Located.ORDER);
        return errors;
    }

    private BuildOptions options(Path site) {
        return new BuildOptions(
                site, folder.resolve("out"), folder.resolve("cache"), null, false, DAY, false, false, null, 1);
    }

    private static byte[] bytes(OutputFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.content().writeTo(bytes);
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
