package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.LanguageCode;
import io.github.claimpress.model.PluralRule;
import io.github.claimpress.model.WordBook;
import io.github.claimpress.model.Words;
import io.github.claimpress.text.FileTree;
import io.github.claimpress.text.SourceText;
import io.github.claimpress.yaml.FrontMatter;
import io.github.claimpress.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code templates/words/<language>.yml}. A site's own file need only hold what it changes: the built-in
 * file of the same name lies beneath it, key by key, and English beneath that.
 */
final class WordsReader {
    static final String FOLDER = "templates/words/";
    private static final String SLUGS = "slugs.";

    private final FileTree site;
    private final BuiltInWords builtIn;

    WordsReader(FileTree site, BuiltInWords builtIn) {
        this.site = site;
        this.builtIn = builtIn;
    }

    /** The words, and what is wrong with the site's own files of them. */
    record Spoken(WordBook words, List<Problem> problems) {}

    Spoken read() {
        Problems out = new Problems();
        Map<String, Map<String, String>> byLanguage = new TreeMap<>();
        builtIn.byLanguage().forEach((language, texts) -> byLanguage.put(language, new HashMap<>(texts)));
        Set<String> known = new TreeSet<>();
        byLanguage.values().forEach(texts -> known.addAll(texts.keySet()));
        collect(site, byLanguage, new WordKeys(known, site), out);
        Map<String, Words> words = new TreeMap<>();
        Map<String, String> slugs = new HashMap<>();
        byLanguage.forEach((language, texts) -> {
            words.put(language, words(language, texts, byLanguage.getOrDefault("en", Map.of())));
            texts.forEach((key, value) -> {
                if (key.startsWith(SLUGS)) {
                    slugs.put(key.substring(SLUGS.length()), value);
                }
            });
        });
        return new Spoken(new WordBook(words, slugs), out.all());
    }

    /** @param keys judges the names of a file; null for the built-in ones */
    static void collect(
            FileTree tree, Map<String, Map<String, String>> byLanguage, @Nullable WordKeys keys, Problems out) {
        SourceFiles files = new SourceFiles(tree);
        for (FileTree.Entry entry : tree.list("templates/words")) {
            String path = entry.path();
            if (!path.endsWith(".yml") || entry.link()) {
                continue;
            }
            String language = LanguageCode.spelled(path.substring(FOLDER.length(), path.length() - ".yml".length()));
            Optional<SourceText> text = files.read(entry, out);
            FrontMatter matter = text.isEmpty() ? null : FrontMatter.ofYaml(text.get(), out);
            if (matter != null) {
                if (keys != null) {
                    keys.check(path, matter.root(), out);
                }
                flatten("", matter.root(), byLanguage.computeIfAbsent(language, fresh -> new HashMap<>()));
            }
        }
    }

    /** {@code a: {b: c}} becomes {@code a.b = c}; items of a list are numbered from 1. */
    private static void flatten(String prefix, YamlNode node, Map<String, String> texts) {
        if (node instanceof YamlNode.Scalar scalar) {
            texts.put(prefix, scalar.text());
        } else if (node instanceof YamlNode.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                flatten(prefix + "." + (i + 1), list.items().get(i), texts);
            }
        } else if (node instanceof YamlNode.Mapping map) {
            for (YamlNode.Pair pair : map.pairs()) {
                String name = pair.key().text();
                flatten(prefix.isEmpty() ? name : prefix + "." + name, pair.value(), texts);
            }
        }
    }

    private static Words words(String language, Map<String, String> own, Map<String, String> english) {
        PluralRule plural = "east-slavic".equals(own.get("plural")) ? PluralRule.EAST_SLAVIC : PluralRule.ONE_OTHER;
        Map<String, String> texts = new HashMap<>(english);
        texts.putAll(own);
        return new Words(
                language, own.getOrDefault("name", language), own.getOrDefault("direction", "ltr"), plural, texts);
    }
}
