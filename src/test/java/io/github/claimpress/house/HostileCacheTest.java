package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.StorySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's branch can carry a cache. Whatever lies in it, a build neither leaves it nor waits for it. */
class HostileCacheTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String SECRET = "not ours to write\n";

    @TempDir
    Path folder;

    private StorySite site;
    private Path cache;
    private Path outside;

    @BeforeEach
    void write() throws IOException {
        site = StorySite.in(folder.resolve("site"), """
                -- content/site.yml --
                title: Example
                -- content/fact-checks/bridge.md --
                ---
                title: "The bridge stands"
                published: 2025-08-02
                claim: "The bridge fell"
                verdict: false
                sources: [https://example.org/bridge]
                ---

                It stands.
                """);
        cache = site.folder().resolve("cache");
        outside = Files.createDirectories(folder.resolve("outside"));
    }

    private static List<String> packs(String ending) {
        return IntStream.range(0, 32)
                .mapToObj(number -> "entries/entries-" + number + ending)
                .toList();
    }

    private List<Path> cards() {
        return Folders.files(cache.resolve("cards")).stream()
                .map(cache.resolve("cards")::resolve)
                .toList();
    }

    /** Forgets what was written, so that the next build asks for its cards again. */
    private void forgetOutput() throws IOException {
        Folders.delete(site.output());
        Files.deleteIfExists(cache.resolve("files"));
    }

    private static void pipe(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        try {
            Process made = new ProcessBuilder("mkfifo", path.toString()).start();
            assumeTrue(made.waitFor() == 0, "pipes cannot be made here");
        } catch (IOException noSuchCommand) {
            assumeTrue(false, "there is no mkfifo here");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_link_named_like_a_file_of_the_cache_is_replaced_and_what_it_leads_to_stays() throws IOException {
        site.built();
        forgetOutput();
        Path secret = Files.writeString(outside.resolve("secret"), SECRET);
        List<Path> named = Stream.concat(
                        Stream.of("files", "files.next", "index", "index.next").map(cache::resolve), cards().stream())
                .toList();
        assertEquals(5, named.size(), "one card was expected");
        for (Path link : named) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, secret);
        }
        for (String pack : packs(".next")) {
            Files.createSymbolicLink(cache.resolve(pack), secret);
        }

        site.write("-- content/pages/about.md --\n---\ntitle: About\n---\n").built();

        assertEquals(SECRET, Files.readString(secret));
        assertTrue(Files.isRegularFile(cards().get(0), LinkOption.NOFOLLOW_LINKS), "the card is kept again");
        assertTrue(Files.isRegularFile(cache.resolve("files"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void a_link_in_place_of_a_folder_of_the_cache_is_not_used() throws IOException {
        Files.createDirectories(cache);
        for (String pack : packs("")) {
            Folders.write(outside.resolve(pack), new byte[] {1});
        }
        for (String of : List.of("entries", "cards")) {
            Files.createDirectories(outside.resolve(of));
            Files.createSymbolicLink(cache.resolve(of), outside.resolve(of));
        }
        String card = "0".repeat(64);
        Folders.write(outside.resolve("cards/00/" + card), new byte[] {1});
        List<String> before = Folders.files(outside);

        site.built();

        assertEquals(before, Folders.files(outside));
        for (String path : before) {
            assertEquals(1, Folders.bytes(outside.resolve(path)).length, path);
        }
    }

    @Test
    void a_link_in_place_of_a_folder_of_cards_is_not_used() throws IOException {
        site.built();
        forgetOutput();
        Path of = cards().get(0).getParent();
        Folders.delete(of);
        Files.createSymbolicLink(of, outside);

        site.built();

        assertEquals(List.of(), Folders.files(outside));
    }

    @Test
    void the_cache_itself_may_be_a_link_that_somebody_set() throws IOException {
        Files.createSymbolicLink(cache, outside);

        site.built();

        assertTrue(
                Folders.files(outside).containsAll(List.of("files", "index")),
                () -> Folders.files(outside).toString());
        assertEquals(1, cards().size());
    }

    @Test
    void a_pipe_where_a_file_is_to_grow_is_removed() throws IOException {
        for (String path : Stream.concat(Stream.of("files.next", "index.next"), packs(".next").stream())
                .toList()) {
            pipe(cache.resolve(path));
        }

        assertTimeoutPreemptively(SOON, site::built);

        assertTrue(Files.isRegularFile(cache.resolve("files"), LinkOption.NOFOLLOW_LINKS));
        assertTrue(Files.isRegularFile(cache.resolve("index"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void a_pipe_in_place_of_a_card_is_replaced() throws IOException {
        site.built();
        forgetOutput();
        Path card = cards().get(0);
        Files.delete(card);
        pipe(card);
        pipe(card.resolveSibling(card.getFileName() + ".next"));

        assertTimeoutPreemptively(SOON, site::built);

        assertEquals(List.of(card), cards());
        assertTrue(Files.isRegularFile(card, LinkOption.NOFOLLOW_LINKS));
    }
}
