package io.github.claimpress.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.Outline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyStoreTest {
    private static final int ALL_IN_MEMORY = 1 << 20;
    private static final int NONE_IN_MEMORY = 0;

    @TempDir
    Path folder;

    private static Outline outline(long handle) {
        return Outline.EMPTY.at(handle);
    }

    private static Body body(int number) {
        return new Body(
                "<p>" + Body.LINK_MARK + "a.md" + Body.LINK_MARK + " Ə " + number + "</p>",
                "ї \uD83D\uDE00 ".repeat(number % 50));
    }

    @ParameterizedTest
    @ValueSource(ints = {ALL_IN_MEMORY, NONE_IN_MEMORY, 900})
    void each_body_comes_back_as_it_was_kept(int memory) {
        try (BodyStore store = new BodyStore(folder, memory)) {
            List<Long> handles =
                    IntStream.range(0, 200).mapToObj(i -> store.put(body(i))).toList();
            for (int i = 199; i >= 0; i--) {
                assertEquals(body(i), store.body(outline(handles.get(i))));
            }
        }
    }

    @Test
    void half_a_character_comes_back_from_the_disk_as_all_that_is_written_shows_it() {
        try (BodyStore store = new BodyStore(folder, NONE_IN_MEMORY)) {
            long handle = store.put(new Body("<p>half \uD83D?</p>", "\uDE00 ї"));
            assertEquals(new Body("<p>half \uFFFD?</p>", "\uFFFD ї"), store.body(outline(handle)));
        }
    }

    @Test
    void an_outline_without_a_handle_has_an_empty_body() {
        try (BodyStore store = new BodyStore(folder)) {
            assertEquals(Body.EMPTY, store.body(Outline.EMPTY));
            assertEquals(Body.EMPTY, store.body(outline(store.put(Body.EMPTY))));
        }
    }

    @Test
    void a_small_site_writes_nothing() {
        Path cache = folder.resolve("cache");
        try (BodyStore store = new BodyStore(cache)) {
            store.put(body(1));
            assertFalse(Files.exists(cache));
        }
    }

    @Test
    void one_that_is_told_to_keep_none_holds_and_writes_nothing() {
        Path cache = folder.resolve("cache");
        try (BodyStore store = new BodyStore(cache, NONE_IN_MEMORY)) {
            store.keepNone();
            long handle = store.put(body(1));
            assertFalse(Files.exists(cache));
            assertThrows(IllegalStateException.class, () -> store.body(outline(handle)));
        }
    }

    @Test
    void the_file_is_gone_when_the_store_is_closed() throws IOException {
        Path cache = folder.resolve("deep/cache");
        BodyStore store = new BodyStore(cache, NONE_IN_MEMORY);
        long handle = store.put(body(1));
        assertTrue(Files.isDirectory(cache));
        store.close();
        store.close();
        try (Stream<Path> left = Files.list(cache)) {
            assertEquals(List.of(), left.toList());
        }
        assertThrows(IllegalStateException.class, () -> store.body(outline(handle)));
        assertThrows(IllegalStateException.class, () -> store.put(body(1)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_process_that_is_killed_leaves_no_file() throws IOException {
        try (BodyStore store = new BodyStore(folder, NONE_IN_MEMORY)) {
            store.put(body(1));
            try (Stream<Path> names = Files.list(folder)) {
                assertEquals(List.of(), names.toList());
            }
        }
    }

    @Test
    void two_stores_share_a_folder_without_meeting() {
        try (BodyStore one = new BodyStore(folder, NONE_IN_MEMORY);
                BodyStore other = new BodyStore(folder, NONE_IN_MEMORY)) {
            long first = one.put(body(1));
            long second = other.put(body(2));
            assertEquals(body(1), one.body(outline(first)));
            assertEquals(body(2), other.body(outline(second)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {ALL_IN_MEMORY, NONE_IN_MEMORY, 20_000})
    void several_threads_put_and_read_at_once(int memory) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (BodyStore store = new BodyStore(folder, memory)) {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                Body body = body(i);
                answers.add(threads.submit(() -> body.equals(store.body(outline(store.put(body))))));
            }
            for (Future<Boolean> answer : answers) {
                assertTrue(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_cache_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("cache"), "not a folder");
        try (BodyStore store = new BodyStore(file, NONE_IN_MEMORY)) {
            PublishingException failure = assertThrows(PublishingException.class, () -> store.put(body(1)));
            assertTrue(failure.getMessage().startsWith("cannot make a file in " + file), failure.getMessage());
        }
    }

    @Test
    void a_handle_from_elsewhere_is_named_as_a_failure_to_read() {
        try (BodyStore store = new BodyStore(folder, NONE_IN_MEMORY)) {
            store.put(body(1));
            PublishingException failure = assertThrows(PublishingException.class, () -> store.body(outline(1L << 39)));
            assertTrue(failure.getMessage().startsWith("cannot read a text kept in " + folder), failure.getMessage());
        }
    }
}
