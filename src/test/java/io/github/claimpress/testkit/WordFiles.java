package io.github.claimpress.testkit;

import io.github.claimpress.model.PluralRule;
import io.github.claimpress.model.WordBook;
import io.github.claimpress.model.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the words of the interface for tests, without the product's own reader. */
public final class WordFiles {
    private static final WordBook ALL = read();

    private WordFiles() {}

    public static WordBook all() {
        return ALL;
    }

    private static WordBook read() {
        Map<String, Words> byLanguage = new HashMap<>();
        Map<String, String> slugs = new HashMap<>();
        for (String language : List.of("en", "az", "uk", "ru")) {
            Path file = Path.of("templates", "words", language + ".yml");
            if (Files.exists(file)) {
                Map<String, String> texts = flat(file);
                byLanguage.put(language, words(language, texts));
                if (language.equals("en")) {
                    texts.forEach((key, text) -> {
                        if (key.startsWith("slugs.")) {
                            slugs.put(key.substring(6), text);
                        }
                    });
                }
            }
        }
        return new WordBook(byLanguage, slugs);
    }

    private static Words words(String language, Map<String, String> texts) {
        PluralRule rule = "east-slavic".equals(texts.get("plural")) ? PluralRule.EAST_SLAVIC : PluralRule.ONE_OTHER;
        String name = Objects.requireNonNull(texts.get("name"));
        return new Words(language, name, texts.getOrDefault("direction", "ltr"), rule, texts);
    }

    private static Map<String, String> flat(Path file) {
        try {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            Map<String, String> texts = new HashMap<>();
            flatten("", root, texts);
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void flatten(String place, Object value, Map<String, String> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> flatten(place.isEmpty() ? "" + key : place + "." + key, inner, into));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                into.put(place + "." + (i + 1), String.valueOf(list.get(i)));
            }
        } else {
            into.put(place, String.valueOf(value));
        }
    }
}
