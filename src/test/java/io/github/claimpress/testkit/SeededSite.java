package io.github.claimpress.testkit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Sites of any size, made of nothing but a seed: for benchmarks, and for tests of what a site costs. */
public final class SeededSite {
    /** After the last entry. */
    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** How long a text is as a rule. */
    public static final int WORDS = 450;

    public static final List<String> VERDICTS =
            List.of("true", "mostly-true", "mixed", "misleading", "false", "unverified", "satire");
    public static final List<String> COUNTRIES = List.of("AZ", "UA", "GE", "AM", "TR", "KZ", "MD", "PL");
    public static final List<String> TOPICS =
            List.of("energy", "health", "migration", "trade", "elections", "climate", "transport", "culture");
    public static final List<String> NARRATIVES = List.of("first-tale", "second-tale", "third-tale");
    public static final List<String> SPEAKERS = List.of("speaker-one", "speaker-two", "speaker-three", "speaker-four");

    public static final List<String> PEOPLE = List.of("a-editor", "b-editor");

    private static final long SEED = 20250802;

    private SeededSite() {}

    /** The first entries there are. @param words about how many each has in its text */
    public static List<SeededEntry> entries(int count, int words) {
        return IntStream.range(0, count)
                .mapToObj(number -> SeededEntry.of(SEED, number, words))
                .toList();
    }

    /** Writes a site with so many entries of the usual length. @return its entries */
    public static List<SeededEntry> write(Path folder, int count) {
        return write(folder, count, WORDS);
    }

    public static List<SeededEntry> write(Path folder, int count, int words) {
        put(folder, "content/site.yml", """
                title: A seeded site
                base_url: https://example.org/
                languages: [en, uk, az]
                cards: off
                policy: {long-claim: off}
                """);
        TOPICS.forEach(id -> named(folder, "topics", id, "title: Topic " + id));
        NARRATIVES.forEach(id -> named(folder, "narratives", id, "title: Narrative " + id));
        SPEAKERS.forEach(id -> named(folder, "actors", id, "name: " + id + "\ntype: official\ncountry: AZ"));
        PEOPLE.forEach(id -> named(folder, "people", id, "name: " + id));
        named(folder, "pages", "about", "title: About");
        List<SeededEntry> entries = entries(count, words);
        entries.forEach(entry -> put(folder, entry.path(), entry.text()));
        return entries;
    }

    private static void named(Path folder, String kind, String id, String fields) {
        put(folder, "content/" + kind + "/" + id + ".md", "---\n" + fields + "\n---\nAbout " + id + ".\n");
    }

    private static void put(Path folder, String path, String text) {
        Folders.write(folder.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }
}
