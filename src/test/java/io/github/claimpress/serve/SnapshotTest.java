package io.github.claimpress.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.Folders;
import io.github.claimpress.text.DiskTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    private static final String ENTRY = "content/fact-checks/2025/a.md";

    @TempDir
    Path root;

    @BeforeEach
    void a_site() {
        write(ENTRY, "one");
        write("content/site.yml", "title: Site");
        write("static/own.txt", "text");
        write("target/site/index.html", "not ours");
    }

    @Test
    void at_first_everything_is_new_and_the_second_time_nothing() throws IOException {
        Snapshot first = look(null);
        assertEquals(Set.of(ENTRY, "content/site.yml", "static/own.txt"), first.changed());
        assertEquals(Set.of(), look(first).changed());
        assertEquals(new DiskTree(root).list("content"), first.list("content"));
    }

    @Test
    void an_edit_within_the_same_tick_of_the_clock_is_seen() throws IOException {
        FileTime tick = FileTime.from(Instant.now());
        Files.setLastModifiedTime(root.resolve(ENTRY), tick);
        Snapshot first = look(null);
        write(ENTRY, "two");
        Files.setLastModifiedTime(root.resolve(ENTRY), tick);
        Snapshot second = look(first);

        assertEquals(Set.of(ENTRY), second.changed());
        assertNotEquals(first.version(ENTRY), second.version(ENTRY));
    }

    @Test
    void a_file_that_was_saved_without_an_edit_has_not_changed() throws IOException {
        Snapshot first = look(null);
        write(ENTRY, "one");
        Files.setLastModifiedTime(
                root.resolve(ENTRY), FileTime.from(Instant.now().plusSeconds(1)));

        assertEquals(Set.of(), look(first).changed());
    }

    @Test
    void an_old_file_is_known_by_its_size_and_time() throws IOException {
        FileTime old = FileTime.from(Instant.now().minusSeconds(1000));
        Files.setLastModifiedTime(root.resolve(ENTRY), old);
        Snapshot first = look(look(null));
        write(ENTRY, "two");
        Files.setLastModifiedTime(
                root.resolve(ENTRY), FileTime.from(Instant.now().minusSeconds(500)));

        assertEquals(Set.of(ENTRY), look(first).changed());
    }

    @Test
    void an_editor_that_saves_by_renaming_is_understood() throws IOException {
        Snapshot first = look(null);
        Path scratch = root.resolve(ENTRY + "~");
        Files.writeString(scratch, "two");
        Snapshot second = look(first);
        Files.move(scratch, root.resolve(ENTRY), StandardCopyOption.REPLACE_EXISTING);

        assertEquals(Set.of(), second.changed());
        assertEquals(Set.of(ENTRY), look(second).changed());
    }

    @Test
    void files_and_folders_come_and_go() throws IOException {
        Snapshot first = look(null);
        Folders.delete(root.resolve("content/fact-checks"));
        write("templates/page/own.ftlh", "new");
        Snapshot second = look(first);
        write(ENTRY, "one");
        Snapshot third = look(second);

        assertEquals(Set.of(ENTRY, "templates/page/own.ftlh"), second.changed());
        assertEquals(0, second.version(ENTRY));
        assertEquals(Set.of(ENTRY), third.changed());
        assertNotEquals(first.version(ENTRY), third.version(ENTRY));
    }

    @Test
    void where_a_folder_is_named_only_that_one_is_looked_at() throws IOException {
        Snapshot first = look(null);
        write(ENTRY, "two");
        write("content/fact-checks/2025/more/b.md", "new");
        write("static/own.txt", "changed too");
        Snapshot second = Snapshot.of(root, first, Set.of(root.resolve("content/fact-checks/2025")), folder -> {});

        assertEquals(Set.of(ENTRY, "content/fact-checks/2025/more/b.md"), second.changed());
        assertEquals(first.version("static/own.txt"), second.version("static/own.txt"));
        assertEquals(first.version("content/site.yml"), second.version("content/site.yml"));
        assertEquals(Set.of("static/own.txt"), look(second).changed());
    }

    @Test
    void a_folder_that_went_takes_its_files_along_even_if_only_its_parent_is_named() throws IOException {
        Snapshot first = look(null);
        Folders.delete(root.resolve("content/fact-checks"));
        Path inner = root.resolve("content/fact-checks/2025");
        Snapshot second = Snapshot.of(root, first, Set.of(root.resolve("content"), inner), folder -> {});

        assertEquals(Set.of(ENTRY), second.changed());
        assertEquals(
                Set.of(ENTRY),
                Snapshot.of(root, first, Set.of(inner), folder -> {}).changed());
    }

    @Test
    void a_folder_of_ours_may_come_and_go_itself() throws IOException {
        Folders.delete(root.resolve("static"));
        Snapshot first = look(null);
        write("static/own.txt", "text");

        assertEquals(
                Set.of("static/own.txt"),
                Snapshot.of(root, first, Set.of(root), folder -> {}).changed());
    }

    @Test
    void each_folder_is_told_before_its_files_are_listed() throws IOException {
        Set<Path> told = new HashSet<>();
        Snapshot.of(root, null, null, told::add);

        for (String folder : List.of("content", "content/fact-checks", "content/fact-checks/2025", "static")) {
            assertTrue(told.contains(root.resolve(folder)), folder);
        }
    }

    @Test
    void links_are_listed_and_never_followed() throws IOException {
        Path outside = Files.createDirectory(root.resolve("elsewhere"));
        Files.writeString(outside.resolve("secret.md"), "secret");
        Files.createSymbolicLink(root.resolve("content/linked"), outside);
        Files.createSymbolicLink(root.resolve("content/secret.md"), outside.resolve("secret.md"));
        Snapshot now = look(null);

        assertEquals(new DiskTree(root).list("content"), now.list("content"));
        assertEquals(0, now.version("content/linked/secret.md"));
        assertTrue(now.read("content/secret.md").isEmpty());
    }

    @Test
    void a_file_is_read_as_it_is_now() throws IOException {
        Snapshot first = look(null);
        write(ENTRY, "two");

        assertArrayEquals(
                "two".getBytes(StandardCharsets.UTF_8), first.read(ENTRY).orElseThrow());
    }

    private Snapshot look(Snapshot before) throws IOException {
        return Snapshot.of(root, before, null, folder -> {});
    }

    private void write(String path, String text) {
        Folders.write(root.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }
}
