package io.github.claimpress.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.testkit.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagingTest {
    private static final String MANIFEST = "data/manifest.json";

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    @Test
    void nothing_shows_before_it_is_published() {
        publish(Map.of("a.html", "old"));
        try (Staging staging = Staging.beside(output(), cache)) {
            staging.write(file("a.html", "new"));
            assertEquals("old", text("a.html"));
        }

        assertEquals("old", text("a.html"));
        assertEquals(List.of("out"), names());
    }

    @Test
    void a_file_that_is_gone_from_the_site_is_gone_from_the_folder() {
        publish(Map.of("a.html", "old", "b/c.html", "old"));
        publish(Map.of("a.html", "new"));

        assertEquals(List.of("a.html", MANIFEST), Folders.files(output()));
        assertEquals("new", text("a.html"));
    }

    @Test
    void a_file_that_is_made_of_the_same_is_not_made_again() {
        assertEquals(1, made("mark", "text"));
        assertEquals(0, made("mark", "never asked for"));
        assertEquals("text", text("a.html"));

        assertEquals(1, made("other", "other text"));
        assertEquals("other text", text("a.html"));
    }

    @Test
    void a_file_of_unknown_make_is_made_every_time() {
        assertEquals(1, made("", "text"));
        assertEquals(1, made("", "text"));
    }

    @Test
    void a_file_that_somebody_changed_or_took_away_is_made_again() {
        made("mark", "text");
        Folders.write(output().resolve("a.html"), "TEXT".getBytes(StandardCharsets.UTF_8));

        assertEquals(1, made("mark", "text"));
        assertEquals("text", text("a.html"));

        Folders.delete(output());

        assertEquals(1, made("mark", "text"));
        assertEquals("text", text("a.html"));
    }

    @Test
    void where_the_table_of_files_is_damaged_all_are_made_again() {
        made("mark", "text");
        Path table = cache.resolve("files");
        byte[] bytes = Folders.bytes(table);
        for (int at = 0; at < bytes.length; at++) {
            byte[] damaged = bytes.clone();
            damaged[at]++;
            Folders.write(table, damaged);

            assertEquals(1, made("mark", "text"));
        }
    }

    /** @return how often the file was made */
    private int made(String mark, String text) {
        int[] made = new int[1];
        try (Staging staging = Staging.beside(output(), cache)) {
            staging.write("a.html", mark, () -> {
                made[0]++;
                return file("a.html", text).content();
            });
            staging.publish();
        }
        return made[0];
    }

    @Test
    void an_unchanged_file_stays_the_same_file() throws Exception {
        publish(Map.of("same.html", "same", "other.html", "old"));
        Object before = Files.readAttributes(output().resolve("same.html"), BasicFileAttributes.class)
                .fileKey();
        WriteReport report = publish(Map.of("same.html", "same", "other.html", "new"));

        assertEquals(
                before,
                Files.readAttributes(output().resolve("same.html"), BasicFileAttributes.class)
                        .fileKey());
        assertEquals(1, report.unchanged());
        assertEquals(3, report.files());
    }

    @Test
    void a_file_that_somebody_added_is_gone_though_nothing_else_changed() throws Exception {
        publish(Map.of("a.html", "same"));
        Files.writeString(output().resolve("extra.html"), "mine");

        publish(Map.of("a.html", "same"));

        assertEquals(List.of("a.html", MANIFEST), Folders.files(output()));
    }

    @Test
    void two_builds_into_one_folder_take_turns() throws Exception {
        ExecutorService second = Executors.newSingleThreadExecutor();
        List<Future<?>> others = new ArrayList<>();
        try (Staging first = Staging.beside(output(), cache)) {
            first.write(file("a.html", "first"));
            others.add(second.submit(() -> publish(Map.of("b.html", "second"))));
            assertThrows(TimeoutException.class, () -> others.get(0).get(300, TimeUnit.MILLISECONDS));
            first.publish();
            assertEquals(List.of("a.html", MANIFEST), Folders.files(output()));
        }
        others.get(0).get();
        second.shutdown();

        assertEquals(List.of("b.html", MANIFEST), Folders.files(output()));
    }

    @Test
    void builds_meet_in_a_cache_that_is_a_link_too() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("cache"), cache);
        try (OutputLock first = OutputLock.of(output(), link)) {
            assertTrue(first.channel() != null);
        }
    }

    @Test
    void a_link_where_the_next_tree_grew_is_not_taken_for_it() throws Exception {
        publish(Map.of("a.html", "old"));
        Files.move(output(), folder.resolve(".out.old"));
        Files.createSymbolicLink(folder.resolve(".out.next"), folder);

        Staging.beside(output(), cache).close();

        assertEquals("old", text("a.html"));
    }

    @Test
    void what_a_killed_run_left_behind_is_cleared() {
        publish(Map.of("a.html", "old"));
        put(".out.next/half.html");
        publish(Map.of("a.html", "new"));

        assertEquals(List.of("out"), names());
        assertEquals(List.of("a.html", MANIFEST), Folders.files(output()));
    }

    @Test
    void a_swap_that_was_cut_off_is_finished() throws Exception {
        publish(Map.of("a.html", "new"));
        Files.move(output(), folder.resolve(".out.next"));
        put(".out.old/a.html");
        Staging.beside(output(), cache).close();

        assertEquals("new", text("a.html"));
        assertEquals(List.of("out"), names());
    }

    @Test
    void a_swap_that_was_cut_off_after_its_end_is_cleared() {
        publish(Map.of("a.html", "new"));
        put(".out.old/a.html");
        Staging.beside(output(), cache).close();

        assertEquals("new", text("a.html"));
        assertEquals(List.of("out"), names());
    }

    @Test
    void a_folder_that_somebody_else_filled_is_left_alone() {
        put("out/holiday.jpg");

        assertThrows(PublishingException.class, () -> Staging.beside(output(), cache));
        assertTrue(Files.exists(output().resolve("holiday.jpg")));
        assertEquals(List.of("out"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\"my app\",\"icons\":[]}", "", "{\"version\":1,\"files\":"})
    void a_folder_with_another_program_s_manifest_was_not_published_from_here(String manifest) throws IOException {
        Folders.write(output().resolve("data/manifest.json"), manifest.getBytes(StandardCharsets.UTF_8));
        Folders.write(output().resolve("thesis.txt"), "mine".getBytes(StandardCharsets.UTF_8));

        PublishingException refused = assertThrows(PublishingException.class, () -> Staging.beside(output(), cache));
        assertTrue(
                refused.getMessage().contains("it holds files that were not published from here"), refused::getMessage);
        assertEquals("mine", text("thesis.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"out/.git", "out/.git/HEAD"})
    void a_published_folder_that_became_a_repository_is_left_alone(String inRepository) {
        publish(Map.of("a.html", "old"));
        put(inRepository);

        PublishingException refused = assertThrows(PublishingException.class, () -> Staging.beside(output(), cache));
        assertTrue(
                refused.getMessage()
                        .endsWith(
                                ": it holds .git, and publishing replaces the whole folder, so that the repository and its"
                                        + " history would be lost; publish into another folder and copy its files from there, or move"
                                        + " .git away"),
                refused::getMessage);
        assertEquals("old", text("a.html"));
        assertTrue(Files.exists(folder.resolve(inRepository)));
        assertEquals(List.of("out"), names());
    }

    @Test
    void files_that_somebody_added_are_named_when_they_go() {
        publish(Map.of("a.html", "old", "gone/\"b\".html", "old"));
        put("out/CNAME");
        put("out/a/new page.html");
        put("out/c.html");

        assertEquals(
                List.of("CNAME", "a/new page.html"),
                publish(Map.of("c.html", "new")).foreign());
        assertEquals(List.of(), publish(Map.of("c.html", "newer")).foreign());
    }

    @Test
    void a_link_in_a_former_tree_goes_and_what_it_names_stays() throws Exception {
        publish(Map.of("a.html", "old"));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("mine.txt"), "mine");
        Files.createSymbolicLink(output().resolve("link"), elsewhere);

        publish(Map.of("a.html", "new"));

        assertEquals(List.of("a.html", MANIFEST), Folders.files(output()));
        assertEquals(List.of("mine.txt"), Folders.files(elsewhere));
    }

    @Test
    void a_symbolic_link_is_not_published_into() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(output(), elsewhere);

        assertThrows(PublishingException.class, () -> Staging.beside(output(), cache));
        assertEquals(List.of(), Folders.files(elsewhere));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "/a", "a/../b", ".", "..", "a//b", "a\\b", "a\u0000b", "", "a/"})
    void a_path_that_leads_elsewhere_is_refused(String path) {
        try (Staging staging = Staging.beside(output(), cache)) {
            assertThrows(IllegalArgumentException.class, () -> staging.write(file(path, "x")));
        }
        assertEquals(List.of(), names());
    }

    @Test
    void two_files_cannot_have_one_path() {
        try (Staging staging = Staging.beside(output(), cache)) {
            staging.write(file("a.html", "one"));
            assertThrows(RuntimeException.class, () -> staging.write(file("a.html", "two")));
            assertThrows(RuntimeException.class, () -> staging.write(file(MANIFEST, "two")));
        }
    }

    @Test
    void many_threads_may_write_into_one_folder() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int round = 0; round < 50; round++) {
            try (Staging staging = Staging.beside(output(), cache)) {
                String deep = "round" + round + "/a/b/c/d/e/";
                CountDownLatch start = new CountDownLatch(1);
                List<Future<?>> running = IntStream.range(0, 8)
                        .<Future<?>>mapToObj(number -> threads.submit(() -> {
                            start.await();
                            staging.write(file(deep + number, "x"));
                            return null;
                        }))
                        .toList();
                start.countDown();
                for (Future<?> one : running) {
                    one.get();
                }
            }
        }
        threads.shutdown();
    }

    @Test
    void the_manifest_tells_size_and_checksum() {
        publish(Map.of("a.html", "abc"));

        assertEquals(
                "{\"version\":1,\"files\":[\n{\"path\":\"a.html\",\"bytes\":3,\"sha256\":"
                        + "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"}\n]}\n",
                text(MANIFEST));
    }

    @Test
    void a_large_file_is_written_as_it_comes() {
        String large = "0123456789abcdef".repeat(200_000);
        publish(Map.of("large.bin", large));
        publish(Map.of("large.bin", large));

        assertEquals(large, text("large.bin"));
        assertFalse(Files.exists(folder.resolve(".out.next")));
    }

    private WriteReport publish(Map<String, String> files) {
        try (Staging staging = Staging.beside(output(), cache)) {
            files.forEach((path, text) -> staging.write(file(path, text)));
            return staging.publish();
        }
    }

    private static OutputFile file(String path, String text) {
        return OutputFile.of(path, text);
    }

    private void put(String path) {
        Folders.write(folder.resolve(path), "left behind".getBytes(StandardCharsets.UTF_8));
    }

    private Path output() {
        return folder.resolve("out");
    }

    private String text(String path) {
        return Folders.text(output().resolve(path));
    }

    /** What lies in the folder, links and hidden folders too. */
    private List<String> names() {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
