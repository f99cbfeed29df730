package io.github.claimpress.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Outline;
import io.github.claimpress.testkit.Entries;
import io.github.claimpress.testkit.Folders;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryCacheTest {
    private static final String PATH = "content/fact-checks/2025/bridge.md";
    private static final Body BODY = new Body("<p>Ə " + "text ".repeat(9_000) + "</p>", "Ə text");

    @TempDir
    Path folder;

    private final EntryMark[] marks = new EntryMark[1];

    private void look(String program, String ground, Consumer<EntryCache> work) {
        try (BodyStore bodies = new BodyStore(folder);
                EntryCache cache = new EntryCache(folder, program, bodies)) {
            cache.begin(ground);
            work.accept(cache);
        }
    }

    private void keep(Body body, String digest) {
        try (BodyStore bodies = new BodyStore(folder);
                EntryCache cache = new EntryCache(folder, "program", bodies)) {
            cache.begin("ground");
            FactCheck entry = Entries.entry("bridge").build();
            cache.add(PATH, digest, entry.with(Outline.EMPTY.at(bodies.put(body))));
            cache.keep((numbers, each) -> numbers.forEach(each));
            marks[0] = cache.mark(PATH);
        }
    }

    private @Nullable FactCheck found(String program, String ground, String digest) {
        FactCheck[] found = new FactCheck[1];
        look(program, ground, cache -> found[0] = cache.find(PATH, digest));
        return found[0];
    }

    @Test
    void an_entry_is_found_with_its_text_by_path_and_bytes() {
        keep(BODY, "digest");
        try (BodyStore bodies = new BodyStore(folder);
                EntryCache cache = new EntryCache(folder, "program", bodies)) {
            cache.begin("ground");
            FactCheck found = cache.find(PATH, "digest");

            assertNotNull(found);
            assertEquals(BODY, bodies.body(found.outline()));
            assertEquals(Entries.entry("bridge").build(), found.with(Outline.EMPTY));
            assertNull(cache.find(PATH, "other"));
            assertNull(cache.find(PATH + "x", "digest"));
        }
    }

    @Test
    void another_program_and_another_ground_find_nothing() {
        keep(BODY, "digest");

        assertNull(found("other", "ground", "digest"));
        assertNull(found("program", "other", "digest"));
        assertNotNull(found("program", "ground", "digest"));
    }

    @Test
    void what_is_not_kept_again_is_gone() {
        keep(BODY, "digest");
        look("program", "ground", cache -> cache.keep((numbers, each) -> numbers.forEach(each)));

        assertNull(found("program", "ground", "digest"));
        assertEquals(0, Folders.files(folder).size());
    }

    @Test
    void a_mark_is_the_same_for_what_is_new_and_what_was_kept_and_its_face_does_not_change_with_the_text() {
        keep(BODY, "digest");
        EntryMark first = marks[0];
        look("program", "ground", cache -> {
            cache.find(PATH, "digest");
            cache.keep((numbers, each) -> numbers.forEach(each));
            marks[0] = cache.mark(PATH);
        });

        assertEquals(first, marks[0]);

        keep(new Body("<p>other</p>", "other"), "other digest");

        assertEquals(first.face(), marks[0].face());
        assertNotEquals(first.whole(), marks[0].whole());
    }

    @Test
    void a_text_that_would_not_come_back_as_it_was_is_not_kept() {
        keep(new Body("<p>\uD83D</p>", "\uD83D"), "digest");

        assertNull(marks[0]);
        assertNull(found("program", "ground", "digest"));
    }

    @Test
    void any_damage_is_noticed() {
        keep(BODY, "digest");
        Path file = folder.resolve(Folders.files(folder).get(0));
        byte[] whole = Folders.bytes(file);
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] damaged = whole.clone();
            int at = round < 8 ? round : random.nextInt(whole.length);
            if (round % 3 == 0) {
                damaged = java.util.Arrays.copyOf(whole, at);
            } else {
                damaged[at] ^= (byte) (1 + random.nextInt(255));
            }
            Folders.write(file, damaged);

            assertNull(found("program", "ground", "digest"), "damaged at " + at);
        }
        Folders.write(file, whole);

        assertNotNull(found("program", "ground", "digest"));
    }

    @Test
    void the_file_of_other_entries_is_not_taken_for_this_ones() {
        keep(BODY, "digest");
        Path file = folder.resolve(Folders.files(folder).get(0));
        Folders.write(file.resolveSibling("entries-other"), Folders.bytes(file));

        assertEquals(
                true,
                new CacheFile(folder, "entries/" + file.getFileName()).read().isPresent());
        assertEquals(
                false, new CacheFile(folder, "entries/entries-other").read().isPresent());
    }
}
