package io.github.claimpress.search;

import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Site;
import io.github.claimpress.store.BodyStore;
import io.github.claimpress.store.Digest;
import io.github.claimpress.store.EntryCache;
import io.github.claimpress.testkit.EntryBuilder;
import io.github.claimpress.testkit.Folders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index made from the last one is the one that is made from nothing. */
class LastIndexTest {
    private static final String[] WORDS = {
        "Straße", "strasse", "bridge", "bridges", "BRIDGE", "Київ", "київ", "a", "b", "c"
    };

    @TempDir
    Path folder;

    /** What stands in each entry's text. */
    private final List<String> texts = new ArrayList<>();

    private String title = "claim";
    private String language = "en";
    private boolean again;

    private void texts(int count, String text) {
        for (int i = 0; i < count; i++) {
            texts.add(text);
        }
    }

    @Test
    void after_any_edits_of_texts_it_is_made_from_the_last_one() {
        texts(40, "bridge");
        compare(false);
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            for (int edit = random.nextInt(4); edit >= 0; edit--) {
                texts.set(random.nextInt(texts.size()), someWords(random));
            }
            compare(true);
        }
    }

    @Test
    void without_any_edit_it_is_the_last_one() {
        texts(3, "bridge");
        compare(false);
        compare(true);
    }

    @Test
    void a_word_may_come_and_go() {
        texts(5, "bridge");
        compare(false);
        texts.set(2, "bridge aaa zzz");
        compare(true);
        texts.set(2, "bridge");
        compare(true);
    }

    @Test
    void a_word_of_most_entries_may_be_taken_out_of_one_and_put_into_one() {
        texts(300, "everywhere and");
        texts(100, "nowhere");
        compare(false);
        texts.set(7, "and");
        texts.set(399, "everywhere claim claim");
        compare(true);
    }

    @Test
    void a_word_that_becomes_one_of_most_entries_or_ceases_to_be_one_is_counted_anew() {
        texts(201, "everywhere");
        texts(200, "nowhere");
        compare(false);
        texts.set(0, "elsewhere");
        compare(false);
        texts.set(0, "everywhere");
        compare(false);
    }

    @Test
    void many_edits_other_titles_other_names_and_other_entries_are_counted_anew() {
        texts(8, "bridge");
        compare(false);
        texts.replaceAll(text -> "bridges");
        compare(false);
        title = "another claim";
        compare(false);
        texts.add("one more");
        compare(false);
        language = "uk";
        compare(false);
    }

    @Test
    void any_damage_is_noticed() {
        texts(8, "bridge");
        compare(false);
        Path index = folder.resolve("index");
        byte[] whole = Folders.bytes(index);
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(whole.length)] ^= (byte) (1 + random.nextInt(255));
            Folders.write(index, damaged);
            compare(false);
        }
        compare(true);
    }

    @Test
    void an_older_index_is_not_brought_up_to_date_by_newer_entries() {
        texts(8, "bridge");
        compare(false);
        byte[] older = Folders.bytes(folder.resolve("index"));
        texts.set(3, "bridges");
        compare(true);
        Folders.write(folder.resolve("index"), older);
        texts.set(3, "a bridge");
        compare(false);
    }

    private static String someWords(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? random.nextInt(20) : " ");
        }
        return words.append(' ').toString();
    }

    /** Makes the index of the entries as they are. @param fromLast whether it has to be made from the last one */
    private void compare(boolean fromLast) {
        Map<String, String> grown = index(true);

        assertEquals(fromLast, again, "made from the last one");
        assertEquals(index(false), grown);
        assertNotEquals(Map.of(), grown);
    }

    private Map<String, String> index(boolean cached) {
        try (BodyStore bodies = new BodyStore(folder);
                EntryCache cache = new EntryCache(folder, "program", bodies)) {
            cache.begin("ground");
            List<EntryBuilder> entries = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                entries.add(entry("e" + i).claim(title + " " + i % 3).outline(outline(i, cache, bodies)));
            }
            Site site = site(entries.toArray(EntryBuilder[]::new))
                    .languages("en", language)
                    .build();
            if (cached) {
                cache.keep((numbers, each) -> numbers.forEach(each));
            }
            return files(cached ? new SearchIndex(cache, bodies, folder) : new SearchIndex(), site, bodies);
        }
    }

    private Outline outline(int number, EntryCache cache, BodyStore bodies) {
        FactCheck bare = entry("e" + number).claim(title + " " + number % 3).build();
        String digest = Digest.of((title + texts.get(number)).getBytes(StandardCharsets.UTF_8));
        FactCheck known = cache.find(bare.path(), digest);
        if (known != null) {
            return known.outline();
        }
        Outline outline = Outline.EMPTY.at(bodies.put(new Body("", texts.get(number))));
        cache.add(bare.path(), digest, bare.with(outline));
        return outline;
    }

    private Map<String, String> files(SearchIndex index, Site site, BodyStore bodies) {
        Map<String, String> files = new TreeMap<>();
        try (Export.Run run = index.start(site, List.of())) {
            again = !run.readsTexts();
            for (FactCheck entry : site.factChecks()) {
                run.add(entry, bodies.body(entry.outline()));
            }
            run.finish(file -> files.put(file.path(), text(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return files;
    }

    private static String text(OutputFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.content().writeTo(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
