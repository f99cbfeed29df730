package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The four interface languages say the same things; a reader never meets a missing word in one of them. */
class WordsAgreeTest {
    private static final Path FOLDER = Path.of("templates", "words");
    private static final List<String> LANGUAGES = List.of("en", "az", "uk", "ru");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[^{}]*}");
    private static final Pattern FORM = Pattern.compile("(sentences\\.[a-z-]+)\\.([a-z]+)");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, Map<String, String>> words = read();

    @Test
    void every_language_has_the_keys_of_English_in_the_same_order() {
        List<String> expected = keys("en");
        List<String> problems = new ArrayList<>();
        for (String language : LANGUAGES) {
            missing(expected, keys(language), language + ".yml lacks ", problems);
            missing(keys(language), expected, language + ".yml has, and en.yml lacks, ", problems);
        }
        assertTrue(problems.isEmpty(), () -> String.join("\n", problems));
        LANGUAGES.forEach(language -> assertEquals(expected, keys(language), language + ".yml: the order of keys"));
    }

    @Test
    void a_sentence_takes_the_same_arguments_in_every_language_and_form() {
        List<String> problems = new ArrayList<>();
        for (String language : LANGUAGES) {
            words.get(language).forEach((place, text) -> {
                if (place.startsWith("sentences.") || place.startsWith("lists.")) {
                    Set<String> expected = arguments(english(withoutForm(place)));
                    if (!arguments(text).equals(expected)) {
                        problems.add(language + ".yml: " + place + " has " + arguments(text) + ", not " + expected);
                    }
                }
            });
        }
        assertTrue(problems.isEmpty(), () -> String.join("\n", problems));
    }

    @Test
    void a_counted_sentence_has_every_form_of_its_language() {
        List<String> problems = new ArrayList<>();
        for (String language : LANGUAGES) {
            Set<String> rule = "east-slavic".equals(words.get(language).get("plural"))
                    ? Set.of("one", "few", "many")
                    : Set.of("one", "other");
            Map<String, Set<String>> forms = new LinkedHashMap<>();
            for (String place : words.get(language).keySet()) {
                var found = FORM.matcher(place);
                if (found.matches()) {
                    forms.computeIfAbsent(found.group(1), key -> new TreeSet<>())
                            .add(found.group(2));
                }
            }
            forms.forEach((key, found) -> {
                if (!found.equals(rule)) {
                    problems.add(language + ".yml: " + key + " has the forms " + found + ", not " + rule);
                }
            });
        }
        assertTrue(problems.isEmpty(), () -> String.join("\n", problems));
    }

    @Test
    void every_country_has_a_name_in_each_language_and_a_slug_of_its_own() {
        Set<String> codes = new TreeSet<>(List.of(Locale.getISOCountries()));
        codes.addAll(List.of("EU", "XK"));
        List<String> problems = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (String code : codes) {
            for (String language : LANGUAGES) {
                if (words.get(language).getOrDefault("countries." + code, "").isBlank()) {
                    problems.add(language + ".yml: countries." + code + " has no name");
                }
            }
            String slug = words.get("en").getOrDefault("slugs." + code, "");
            String owner = owners.put(slug, code);
            if (!SLUG.matcher(slug).matches()) {
                problems.add("en.yml: slugs." + code + " is no slug: '" + slug + "'");
            } else if (owner != null) {
                problems.add("en.yml: slugs." + code + " repeats that of " + owner + ": " + slug);
            }
        }
        assertTrue(problems.isEmpty(), () -> String.join("\n", problems));
    }

    @Test
    void every_word_is_plain_text_and_says_something() {
        List<String> problems = new ArrayList<>();
        words.forEach((language, texts) -> texts.forEach((place, text) -> {
            if (text.isBlank() || text.matches("(?s).*(<|>|&[a-z#]).*")) {
                problems.add(language + ".yml: " + place + " is empty or holds markup: '" + text + "'");
            }
        }));
        assertTrue(problems.isEmpty(), () -> String.join("\n", problems));
    }

    @Test
    void each_language_knows_twelve_months_in_three_shapes() {
        for (String language : LANGUAGES) {
            for (String list : List.of("months", "months-standalone", "months-short")) {
                assertTrue(words.get(language).containsKey(list + ".12"), language + ".yml: " + list + " ends early");
                assertTrue(!words.get(language).containsKey(list + ".13"), language + ".yml: " + list + " is too long");
            }
        }
    }

    /** Places without the plural forms, which differ by language, and without the slugs, which English alone has. */
    private List<String> keys(String language) {
        return words.get(language).keySet().stream()
                .filter(place -> !place.startsWith("slugs."))
                .map(WordsAgreeTest::withoutForm)
                .distinct()
                .collect(Collectors.toList());
    }

    private static void missing(List<String> expected, List<String> found, String what, List<String> problems) {
        List<String> rest = new ArrayList<>(expected);
        rest.removeAll(Set.copyOf(found));
        rest.forEach(place -> problems.add(what + place));
    }

    private String english(String place) {
        Map<String, String> texts = words.get("en");
        return texts.getOrDefault(place, texts.getOrDefault(place + ".other", ""));
    }

    private static String withoutForm(String place) {
        var found = FORM.matcher(place);
        return found.matches() ? found.group(1) : place;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Map<String, String>> read() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            try {
                String text = Files.readString(FOLDER.resolve(language + ".yml"), StandardCharsets.UTF_8);
                Map<String, String> texts = new LinkedHashMap<>();
                collect("", new Yaml(options).compose(new StringReader(text)), texts, language);
                words.put(language, texts);
            } catch (IOException notRead) {
                throw new UncheckedIOException(notRead);
            }
        }
        return words;
    }

    /** Nodes rather than values: {@code NO} and {@code true} are keys here, whatever YAML 1.1 thinks of them. */
    private static void collect(String place, Node node, Map<String, String> into, String language) {
        if (node instanceof MappingNode mapping) {
            String before = place.isEmpty() ? "" : place + ".";
            for (NodeTuple entry : mapping.getValue()) {
                collect(before + ((ScalarNode) entry.getKeyNode()).getValue(), entry.getValueNode(), into, language);
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                collect(place + "." + (i + 1), sequence.getValue().get(i), into, language);
            }
        } else {
            String earlier = into.put(place, ((ScalarNode) node).getValue());
            assertTrue(earlier == null, () -> language + ".yml: " + place + " stands twice");
        }
    }
}
