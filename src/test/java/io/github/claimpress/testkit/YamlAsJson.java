package io.github.claimpress.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.text.SourceText;
import io.github.claimpress.yaml.FrontMatter;
import io.github.claimpress.yaml.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** YAML as other programs read it, by the core schema of YAML 1.2: what looks like a number is one. */
public final class YamlAsJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private YamlAsJson() {}

    public static JsonNode of(String yaml) {
        return json(FrontMatter.ofYaml(SourceText.of("test.yml", yaml), new Problems())
                .root());
    }

    /** The fields of a file, or of all Markdown files below a folder, by path. */
    public static Map<String, JsonNode> of(Path place) {
        Map<String, JsonNode> all = new TreeMap<>();
        if (Files.isRegularFile(place)) {
            all.put(place.toString(), of(Folders.text(place)));
        } else if (Files.isDirectory(place)) {
            for (String path : Folders.files(place)) {
                if (path.endsWith(".md")) {
                    SourceText text = SourceText.of(path, Folders.text(place.resolve(path)));
                    all.put(path, json(FrontMatter.of(text, new Problems()).root()));
                }
            }
        }
        return all;
    }

    private static JsonNode json(YamlNode node) {
        if (node instanceof YamlNode.Mapping map) {
            ObjectNode object = JSON.objectNode();
            map.pairs().forEach(pair -> object.set(pair.key().text(), json(pair.value())));
            return object;
        }
        if (node instanceof YamlNode.Sequence list) {
            ArrayNode array = JSON.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        return scalar.plain() ? plain(scalar.text()) : JSON.textNode(scalar.text());
    }

    private static JsonNode plain(String text) {
        if (text.isEmpty() || text.matches("~|null|Null|NULL")) {
            return JSON.nullNode();
        }
        if (text.matches("true|True|TRUE|false|False|FALSE")) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (text.matches("[-+]?[0-9]+")) {
            return JSON.numberNode(Long.parseLong(text));
        }
        return text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")
                ? JSON.numberNode(Double.parseDouble(text))
                : JSON.textNode(text);
    }
}
