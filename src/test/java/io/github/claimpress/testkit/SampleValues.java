package io.github.claimpress.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Need;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values that a field of a type can have, and values that it cannot. */
final class SampleValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SampleValues() {}

    static List<JsonNode> good(Field field) {
        List<JsonNode> all = new ArrayList<>(good(field.type()));
        // A sentence that is an example is told when it is left in an entry.
        if (field.example() != null
                && field.type() instanceof Type.Plain
                && field.example().split(" ").length < 4) {
            all.add(JSON.textNode(field.example()));
        }
        return all;
    }

    /** What a group cannot do without to be published. */
    static ObjectNode least(Shape shape) {
        ObjectNode least = JSON.objectNode();
        for (Field field : shape.fields()) {
            if (field.need() != Need.NONE) {
                least.set(field.name(), good(field.type()).get(0));
            }
        }
        return least;
    }

    private static List<JsonNode> good(Type type) {
        List<JsonNode> all = new ArrayList<>();
        if (type instanceof Type.Plain plain) {
            all.addAll(texts(goodTexts(plain)));
            if (plain == Type.Plain.BY_LANGUAGE) {
                all.add(JSON.objectNode().put("az", "Təsdiqlənməyib"));
            }
        } else if (type instanceof Type.Choice choice) {
            all.addAll(texts(choice.words().stream()));
        } else if (type instanceof Type.ListOf list) {
            all.add(JSON.arrayNode().addAll(good(list.item())));
            all.add(JSON.arrayNode());
            all.add(JSON.arrayNode().addNull());
        } else if (type instanceof Type.Group group) {
            all.add(least(group.shape()));
            group.shape()
                    .alone()
                    .ifPresent(field -> good(field.type()).stream()
                            .filter(JsonNode::isTextual)
                            .forEach(all::add));
        } else if (type instanceof Type.GroupOrList group) {
            all.add(JSON.arrayNode().add("AZ").add("NO"));
            all.add(least(group.shape()));
        } else if (type instanceof Type.PartyOf party) {
            all.addAll(texts(Stream.of("some-actor", "Ən yaxşı nazirlik")));
            all.add(least(party.shape()));
        } else if (type instanceof Type.MapOf map) {
            for (JsonNode value : good(map.value())) {
                all.add(JSON.objectNode().set("missing-archive", value));
            }
            map.known()
                    .forEach(known -> good(known.type())
                            .forEach(value -> all.add(JSON.objectNode().set(known.name(), value))));
        }
        return all;
    }

    static List<JsonNode> bad(Type type) {
        List<JsonNode> all = new ArrayList<>();
        if (type instanceof Type.Plain plain) {
            all.addAll(texts(badTexts(plain)));
            all.add(JSON.arrayNode().add("one"));
            if (plain != Type.Plain.BY_LANGUAGE) {
                all.add(JSON.objectNode().put("one", "two"));
            }
        } else if (type instanceof Type.Choice) {
            all.addAll(texts(Stream.of("nonsense", "Draft", "true")));
        } else if (type instanceof Type.ListOf list) {
            all.addAll(texts(Stream.of("one text")));
            all.add(JSON.arrayNode().addNull().addNull());
            all.add(JSON.arrayNode().add(good(list.item()).get(0)).addNull());
            bad(list.item()).forEach(item -> all.add(JSON.arrayNode().add(item)));
        } else if (type instanceof Type.Group group) {
            all.add(JSON.arrayNode().add("one"));
            if (group.shape().alone().isEmpty()) {
                all.add(JSON.textNode("one text"));
            }
        } else if (type instanceof Type.GroupOrList) {
            all.addAll(List.of(JSON.textNode("AZ"), JSON.arrayNode().add("Azerbaijan")));
        } else if (type instanceof Type.PartyOf) {
            all.add(JSON.arrayNode().add("one"));
        } else if (type instanceof Type.MapOf) {
            all.addAll(List.of(JSON.textNode("one text"), JSON.arrayNode().add("one")));
        }
        return all;
    }

    private static Stream<String> goodTexts(Type.Plain type) {
        return switch (type) {
            case TEXT, TOPIC, NARRATIVE, PERSON, ENTRY, BY_LANGUAGE -> Stream.of("a-text", "Мова: «так» \"😀\"");
            case SLUG -> Stream.of("a-slug", "1e3", "a".repeat(80));
            case ANCHOR -> Stream.of("a1", "page", "7");
            case DATE -> Stream.of("2024-04-23", "2024-04", "2024", "2024-02-29");
            case MOMENT -> Stream.of("2024-04-23", "2024-04-23T10:30:00+04:00", "2024-04-23T10:30Z");
            case URL -> Stream.of("https://example.org/report?a=b#c", "HTTP://example.org", "https://ər.az/ə");
            case SOURCE -> Stream.of("https://example.org/report", "s1");
            case PATH -> Stream.of("/old/path/", "old/path.html");
            case LANGUAGE -> Stream.of("en", "pt-BR", "zh-Hant");
            case COUNTRY -> Stream.of("AZ", "NO", "XK", "EU");
            case FLAG -> Stream.of("true", "false");
            case NUMBER -> Stream.of("1", "50");
            case COUNT -> Stream.of("0", "2");
            case RATING -> Stream.of("unverified", "true", "mostly-true", "false");
        };
    }

    private static Stream<String> badTexts(Type.Plain type) {
        return switch (type) {
            case TEXT, TOPIC, NARRATIVE, PERSON, ENTRY, BY_LANGUAGE, RATING -> Stream.of();
            case SLUG -> Stream.of("Not a slug", "page", "con", "-a", "a-", "a".repeat(81));
            case ANCHOR -> Stream.of("A 1", "s_1", "a".repeat(81));
            case DATE -> Stream.of("soon", "2024-13", "2024-02-30", "23.04.2024", "2024-04-23T10:30Z");
            case MOMENT -> Stream.of("2024-04", "2024-02-30", "2024-04-23T10:30", "2024-04-23 10:30");
            case URL ->
                Stream.of(
                        "example.org/report",
                        "ftp://example.org/",
                        "https://example.org/a b",
                        "https://example.org@example.com/");
            case SOURCE -> Stream.of("ftp://example.org/", "https://example.org/a b");
            case PATH -> Stream.of("https://example.org/old", "/old path/", "?id=1", "//", "/_worker.js/", "/a/~root/");
            case LANGUAGE -> Stream.of("English", "e", "EN");
            case COUNTRY -> Stream.of("Azerbaijan", "az");
            case FLAG -> Stream.of("maybe", "yes");
            case NUMBER -> Stream.of("0", "many", "-1", "1.5");
            case COUNT -> Stream.of("few", "-1");
        };
    }

    private static List<JsonNode> texts(Stream<String> texts) {
        return texts.<JsonNode>map(JSON::textNode).toList();
    }
}
