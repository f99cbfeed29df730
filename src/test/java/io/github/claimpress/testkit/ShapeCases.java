package io.github.claimpress.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimpress.shape.Document;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Need;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Sizes;
import io.github.claimpress.shape.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Files of one kind, each to try one thing about one field: good ones that use it, bad ones that misuse it. */
public final class ShapeCases {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * @param name the field, and what is tried
     * @param good whether nothing is wrong with it
     */
    public record Case(String name, ObjectNode content, boolean good) {}

    private final List<Case> cases = new ArrayList<>();

    private ShapeCases() {}

    public static List<Case> of(Document document) {
        ShapeCases all = new ShapeCases();
        all.walk(document.shape(), "", inner -> inner);
        return all.cases;
    }

    /** @param whole puts a group of this shape where it belongs in a file */
    private void walk(Shape shape, String path, Function<ObjectNode, ObjectNode> whole) {
        add(path + "_note", whole.apply(with(shape, "_note", JSON.textNode("private"))), true);
        for (Field field : shape.fields()) {
            String name = path + field.name();
            for (JsonNode value : SampleValues.good(field)) {
                add(name + " " + value, whole.apply(with(shape, field.name(), value)), true);
            }
            for (JsonNode value : SampleValues.bad(field.type())) {
                add(name + " " + value, whole.apply(with(shape, field.name(), value)), false);
            }
            add(name + " misspelt", whole.apply(with(shape, field.name() + "x", JSON.textNode("x"))), false);
            if (isFree(field.type())) {
                int most = Sizes.characters(shape, field);
                add(name + " long", whole.apply(with(shape, field.name(), JSON.textNode("ə".repeat(most)))), true);
                add(
                        name + " too long",
                        whole.apply(with(shape, field.name(), JSON.textNode("😀".repeat(most + 1)))),
                        false);
            }
            if (field.type() instanceof Type.ListOf list && isFree(list.item())) {
                ArrayNode many = JSON.arrayNode();
                IntStream.range(0, Sizes.items(field)).forEach(i -> many.add("item-" + i));
                add(name + " many", whole.apply(with(shape, field.name(), many)), true);
                add(
                        name + " too many",
                        whole.apply(with(shape, field.name(), many.deepCopy().add("x"))),
                        false);
            }
            ObjectNode without = with(shape, field.name(), JSON.nullNode());
            add(name + " empty", whole.apply(without), field.need() == Need.NONE);
            without = without.deepCopy().without(field.name());
            add(name + " left out", whole.apply(without), field.need() == Need.NONE);
            inside(field.type(), name + ".", inner -> whole.apply(with(shape, field.name(), inner)));
        }
    }

    private void inside(Type type, String path, Function<JsonNode, ObjectNode> whole) {
        if (type instanceof Type.ListOf list) {
            inside(list.item(), path, inner -> whole.apply(list(inner)));
        } else if (type instanceof Type.MapOf map) {
            inside(map.value(), path, inner -> whole.apply(JSON.objectNode().set("missing-archive", inner)));
        } else if (type instanceof Type.Group group) {
            walk(group.shape(), path, whole::apply);
        } else if (type instanceof Type.GroupOrList group) {
            walk(group.shape(), path, whole::apply);
        } else if (type instanceof Type.PartyOf party) {
            walk(party.shape(), path, whole::apply);
        }
    }

    private static boolean isFree(Type type) {
        return type == Type.Plain.TEXT || type == Type.Plain.TOPIC || type == Type.Plain.PERSON;
    }

    private void add(String name, ObjectNode content, boolean good) {
        cases.add(new Case(name, content, good));
    }

    /** What the group cannot do without, and one more. */
    private static ObjectNode with(Shape shape, String name, JsonNode value) {
        ObjectNode group = SampleValues.least(shape);
        group.set(name, value);
        return group;
    }

    private static ArrayNode list(JsonNode item) {
        return JSON.arrayNode().add(item);
    }
}
