package io.github.claimpress.card;

import static io.github.claimpress.testkit.Entries.entry;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.api.Export;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Status;
import io.github.claimpress.testkit.EntryBuilder;
import io.github.claimpress.testkit.SiteBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsTest {
    @TempDir
    Path cache;

    private final AtomicInteger drawn = new AtomicInteger();

    @Test
    void a_card_lies_beside_the_page_of_each_public_entry() throws IOException {
        List<OutputFile> files = files(
                entry("one"),
                entry("two").language("az"),
                entry("three").status(Status.VOID),
                entry("four").status(Status.DRAFT),
                entry("five").status(Status.IN_REVIEW));

        assertEquals(
                List.of("az/fact-checks/two/card.png", "fact-checks/one/card.png", "fact-checks/three/card.png"),
                files.stream().map(OutputFile::path).sorted().toList());
    }

    @Test
    void a_site_that_wants_no_cards_has_none() throws IOException {
        assertEquals(List.of(), files(new Cards(cache, List::forEach, this::draw), site(false, entry("one"))));
    }

    @Test
    void nothing_is_drawn_before_it_is_written() throws IOException {
        List<OutputFile> files = files(entry("one"));

        assertEquals(0, drawn.get());
        bytes(files.get(0));
        assertEquals(1, drawn.get());
    }

    @Test
    void what_was_drawn_once_is_not_drawn_again() throws IOException {
        byte[] first = bytes(files(entry("one")).get(0));

        assertArrayEquals(first, bytes(files(entry("one")).get(0)));
        assertEquals(1, drawn.get());
        bytes(files(entry("one").claim("Another claim")).get(0));
        assertEquals(2, drawn.get());
    }

    @Test
    void entries_that_look_the_same_share_one_drawing() throws IOException {
        EntryBuilder[] same =
                IntStream.range(0, 40).mapToObj(i -> entry("e" + i)).toArray(EntryBuilder[]::new);

        files(same).parallelStream().forEach(CardsTest::bytes);

        assertEquals(1, drawn.get());
    }

    @Test
    void a_damaged_card_is_drawn_again() throws IOException {
        byte[] whole = bytes(files(entry("one")).get(0));
        Path kept = kept().get(0);
        byte[] file = Files.readAllBytes(kept);

        List<byte[]> damages = new ArrayList<>();
        damages.add(new byte[0]);
        damages.add(Arrays.copyOf(file, file.length - 1));
        damages.add(Arrays.copyOf(file, file.length + 1));
        for (int at : new int[] {0, 5, 8, file.length - 1}) {
            byte[] flipped = file.clone();
            flipped[at] ^= 4;
            damages.add(flipped);
        }
        for (byte[] damage : damages) {
            Files.write(kept, damage);
            int before = drawn.get();
            assertArrayEquals(whole, bytes(files(entry("one")).get(0)));
            assertEquals(before + 1, drawn.get());
            assertArrayEquals(file, Files.readAllBytes(kept), "it was not kept again");
        }
    }

    @Test
    void a_card_under_the_name_of_another_is_drawn_again() throws IOException {
        byte[] one = bytes(files(entry("one")).get(0));
        byte[] file = Files.readAllBytes(kept().get(0));
        byte[] other = bytes(files(entry("one").claim("Another claim")).get(0));
        Files.write(kept().get(0), file);

        assertArrayEquals(
                other, bytes(files(entry("one").claim("Another claim")).get(0)));
        assertArrayEquals(one, bytes(files(entry("one")).get(0)));
    }

    @Test
    void a_cache_that_cannot_be_used_costs_nothing_but_time() throws IOException {
        Files.writeString(cache.resolve("cards"), "a file where the folder should be");

        assertEquals("A claim", new String(bytes(files(entry("one")).get(0)), StandardCharsets.UTF_8));
    }

    @Test
    void cards_that_no_entry_shows_any_more_leave_the_cache() throws IOException {
        bytes(files(entry("one"), entry("two").claim("Another claim")).get(0));
        bytes(files(entry("one"), entry("two").claim("Another claim")).get(1));
        assertEquals(2, kept().size());

        files(entry("one"));

        assertEquals(1, kept().size());
    }

    @Test
    void everything_that_is_shown_makes_another_card() {
        CardFace face = Faces.of("A claim");

        assertEquals(face.key(), Faces.of("A claim").key());
        assertTrue(Stream.of(
                        Faces.of("A claim "),
                        Faces.of("A claim", "true", "False"),
                        Faces.of("A claim", "false", "Wrong"),
                        Faces.of("A claim", "false", "False", "Other", "Somebody", "29 July 2025"),
                        Faces.of("A claim", "false", "False", "Example", "Else", "29 July 2025"),
                        Faces.of("A claim", "false", "False", "Example", "Somebody", "30 July 2025"),
                        Faces.of("A claim", "false", "False", "Example", "Somebody29 July 2025", ""))
                .noneMatch(other -> other.key().equals(face.key())));
    }

    @Test
    void a_void_entry_wears_no_verdict() {
        FactCheck entry = entry("one").status(Status.VOID).build();
        CardFace face = CardFace.of(site(true, entry("one")), entry);

        assertEquals("", face.shape());
        assertEquals("", face.colour());
    }

    @Test
    void the_day_of_the_claim_goes_before_the_day_of_publication() {
        FactCheck made = entry("one").claimDate("2024-04").build();
        FactCheck plain = entry("two").build();

        assertEquals("2024", CardFace.of(site(true), made).date());
        assertEquals("2025", CardFace.of(site(true), plain).date());
    }

    @Test
    void a_java_without_graphics_is_told_how_to_go_on() throws IOException {
        Cards cards = new Cards(cache, List::forEach, face -> {
            throw new NoClassDefFoundError("java/awt/Font");
        });
        OutputFile file = files(cards, site(true, entry("one"))).get(0);

        PublishingException failure =
                assertThrows(PublishingException.class, () -> file.content().writeTo(new ByteArrayOutputStream()));
        assertTrue(failure.getMessage().contains("cards: off"));
    }

    private byte[] draw(CardFace face) {
        drawn.incrementAndGet();
        return face.claim().getBytes(StandardCharsets.UTF_8);
    }

    private List<OutputFile> files(EntryBuilder... entries) throws IOException {
        return files(new Cards(cache, List::forEach, this::draw), site(true, entries));
    }

    private static List<OutputFile> files(Cards cards, Site site) throws IOException {
        List<OutputFile> files = new ArrayList<>();
        try (Export.Run run = cards.start(site, List.of())) {
            for (FactCheck entry : site.factChecks()) {
                run.add(entry, Body.EMPTY);
            }
            run.finish(files::add);
        }
        return files;
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.walk(cache)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] bytes(OutputFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.content().writeTo(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static Site site(boolean cards, EntryBuilder... entries) {
        Site site = SiteBuilder.site(entries).languages("en", "az").build();
        Settings off = site.settings();
        Settings settings = new Settings(
                off.title(),
                off.tagline(),
                off.baseUrl(),
                off.language(),
                off.languages(),
                off.publisher(),
                off.verdicts(),
                off.policy(),
                off.navigation(),
                off.feedSize(),
                off.pageSize(),
                off.license(),
                cards,
                off.reportErrorsTo());
        return new Site(
                settings,
                site.words(),
                site.factChecks(),
                site.topics(),
                site.narratives(),
                site.countries(),
                site.actors(),
                site.people(),
                site.pages(),
                site.files());
    }
}
