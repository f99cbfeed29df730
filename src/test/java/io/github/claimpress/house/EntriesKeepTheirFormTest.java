package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What this site's own methodology promises of each entry, as far as its form shows it. */
class EntriesKeepTheirFormTest {
    private static final Path ENTRIES = Path.of("content", "fact-checks");
    private static final Pattern TRANSLATION = Pattern.compile("(.*)\\.[a-z]{2}\\.md");
    private static final Pattern EXPLANATION = Pattern.compile("(?m)^  explanation: \"(.*)\"$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]”?\\s+[“\\p{Lu}]");
    private static final Pattern RATING = Pattern.compile("(?m)^  rating: (.*)$");
    private static final Pattern ADDRESS = Pattern.compile("(?m)^    url: (.*)$");
    private static final Pattern SOURCE = Pattern.compile("title: \"(.*)\"\\n    publisher: .*\\n    url: (.*)\\n");

    private final Map<Path, String> entries = read();

    @Test
    void a_body_is_as_long_as_a_reader_has_patience_and_says_what_is_open() {
        entries.forEach((file, text) -> {
            String body = text.substring(text.indexOf("\n---\n", 4) + 5);
            int words = body.replaceAll("]\\([^)]*\\)", "]").strip().split("\\s+", -1).length;
            assertTrue(words >= 200 && words <= 600, () -> file + " has " + words + " words, not 200 to 600");
            if (!TRANSLATION.matcher(file.toString()).matches()) {
                assertTrue(body.contains("\n## What is not known\n"), () -> file + " does not say what is not known");
                assertTrue(body.contains("\n## What would change "), () -> file + " does not say what would change it");
            }
        });
    }

    @Test
    void a_verdict_is_explained_in_one_sentence() {
        entries.forEach((file, text) -> {
            String explanation = all(EXPLANATION, text).get(0).group(1);
            assertTrue(!SENTENCE_END.matcher(explanation).find(), () -> file + " has several: " + explanation);
        });
    }

    @Test
    void a_page_has_the_same_title_wherever_it_is_cited() {
        Map<String, String> titles = new TreeMap<>();
        entries.forEach((file, text) -> {
            if (!TRANSLATION.matcher(file.toString()).matches()) {
                for (MatchResult source : all(SOURCE, text)) {
                    String before = titles.putIfAbsent(source.group(2), source.group(1));
                    assertTrue(before == null || before.equals(source.group(1)), () -> file + ": " + source.group(1));
                }
            }
        });
        assertTrue(titles.size() > 1, "no titles were read");
    }

    @Test
    void a_translation_has_the_verdict_and_the_addresses_of_its_original() {
        entries.forEach((file, text) -> {
            var name = TRANSLATION.matcher(file.toString());
            if (name.matches()) {
                String original = entries.get(Path.of(name.group(1) + ".md"));
                assertEquals(words(RATING, original), words(RATING, text), () -> file + ": the verdict");
                assertEquals(words(ADDRESS, original), words(ADDRESS, text), () -> file + ": the addresses");
            }
        });
    }

    private static List<String> words(Pattern pattern, String text) {
        return all(pattern, text).stream().map(match -> match.group(1)).toList();
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static Map<Path, String> read() {
        Map<Path, String> read = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ENTRIES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                read.put(file, Files.readString(file));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("The entries cannot be read", cause);
        }
        return read;
    }
}
