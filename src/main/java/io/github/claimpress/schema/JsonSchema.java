package io.github.claimpress.schema;

import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.shape.Document;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Need;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Sizes;
import io.github.claimpress.shape.Type;
import io.github.claimpress.shape.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A JSON Schema of a file's fields, draft 2020-12. It takes YAML as editors' programs parse it, where {@code true} is
 * no text and {@code 2024} is a number, and calls wrong what the reader calls wrong.
 */
public final class JsonSchema {
    /** Types of which a text may be as long as its field allows. */
    private static final Set<Type.Plain> FREE = EnumSet.of(
            Type.Plain.TEXT,
            Type.Plain.PATH,
            Type.Plain.URL,
            Type.Plain.SOURCE,
            Type.Plain.TOPIC,
            Type.Plain.NARRATIVE,
            Type.Plain.PERSON,
            Type.Plain.ENTRY);

    private final JsonWriter json;
    private final PlainSchema plain;

    private JsonSchema(JsonWriter json, Vocabulary vocabulary) {
        this.json = json;
        this.plain = new PlainSchema(json, vocabulary);
    }

    public static String of(Document document, Vocabulary vocabulary) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter json = JsonWriter.pretty(bytes)) {
            json.object(() -> new JsonSchema(json, vocabulary).document(document.shape()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void document(Shape shape) throws IOException {
        json.text("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.text("title", "The fields of " + shape.name());
        group(shape);
        json.object("$defs", () -> {
            for (Shape part : Parts.of(shape)) {
                json.object(name(part), () -> group(part));
            }
        });
    }

    private void group(Shape shape) throws IOException {
        json.text("type", "object");
        json.object("properties", () -> {
            for (Field field : shape.fields()) {
                json.object(field.name(), () -> field(shape, field));
            }
        });
        // A key that starts with _ is a private note.
        json.object("patternProperties", () -> json.object("^_", () -> {}));
        json.flag("additionalProperties", false);
        json.texts("required", names(shape, Need.ALWAYS));
        List<String> published = names(shape, Need.UNLESS_DRAFT);
        if (!published.isEmpty()) {
            json.object("if", () -> {
                json.texts("required", List.of("status"));
                json.object("properties", () -> json.object("status", () -> json.text("const", "draft")));
            });
            json.object("else", () -> needed(shape, published));
        }
    }

    /** Only here, and not where the field stands, may it be empty in a draft. */
    private void needed(Shape shape, List<String> names) throws IOException {
        json.texts("required", names);
        json.object("properties", () -> {
            for (String name : names) {
                Type type = shape.field(name).orElseThrow().type();
                json.object(name, () -> type(type, true, 0));
            }
        });
    }

    private static List<String> names(Shape shape, Need need) {
        return shape.fields().stream()
                .filter(field -> field.need() == need)
                .map(Field::name)
                .toList();
    }

    private void field(Shape shape, Field field) throws IOException {
        json.text("description", field.meaning());
        boolean list = field.type() instanceof Type.ListOf;
        json.number("maxItems", list ? Sizes.items(field) : null);
        if (field.example() != null && !list) {
            json.texts("examples", List.of(field.example()));
        }
        type(field.type(), field.required(), Sizes.characters(shape, field));
    }

    /**
     * @param must whether something has to be said
     * @param most how long a text may be; 0 where nothing is said about that
     */
    private void type(Type type, boolean must, int most) throws IOException {
        if (type instanceof Type.Plain one) {
            plain.write(one, must);
            json.number("maxLength", most == 0 || !FREE.contains(one) ? null : most);
        } else if (type instanceof Type.Choice choice) {
            plain.words(choice.words(), must);
        } else if (type instanceof Type.ListOf list) {
            json.texts("type", List.of("array", "null"));
            json.object("items", () -> type(list.item(), false, most));
            // One empty item is an open list; one among others is a mistake.
            json.object("if", () -> json.number("minItems", 2));
            json.object(
                    "then",
                    () -> json.object("items", () -> json.object("not", () -> plain.words(List.of(""), false))));
        } else if (type instanceof Type.MapOf map) {
            map(map);
        } else {
            json.array("anyOf", () -> alternatives(type, must));
        }
    }

    private void map(Type.MapOf map) throws IOException {
        json.texts("type", List.of("object", "null"));
        json.object("properties", () -> {
            for (Field known : map.known()) {
                json.object(known.name(), () -> type(known.type(), false, 0));
            }
        });
        json.object("patternProperties", () -> json.object("^_", () -> {}));
        json.object("additionalProperties", () -> type(map.value(), false, 0));
    }

    private void alternatives(Type type, boolean must) throws IOException {
        if (type instanceof Type.PartyOf party) {
            json.object(() -> plain.write(Type.Plain.TEXT, must));
            reference(party.shape());
        } else if (type instanceof Type.GroupOrList group) {
            json.object(() -> type(listOf(group), false, 0));
            reference(group.shape());
        } else if (type instanceof Type.Group group) {
            Field alone = group.shape().alone().orElse(null);
            if (alone != null) {
                // A text for each language cannot stand in place of the group.
                boolean text = alone.type() == Type.Plain.BY_LANGUAGE;
                int most = Sizes.characters(group.shape(), alone);
                json.object(() -> type(text ? Type.Plain.TEXT : alone.type(), must, most));
            } else if (!must) {
                json.object(() -> json.text("type", "null"));
            }
            reference(group.shape());
        }
    }

    private static Type listOf(Type.GroupOrList group) {
        return group.shape().field(group.listField()).orElseThrow().type();
    }

    private void reference(Shape shape) throws IOException {
        json.object(() -> json.text("$ref", "#/$defs/" + name(shape)));
    }

    private static String name(Shape shape) {
        return shape.name().replaceFirst("^an? ", "").replaceAll("[^a-z]+", "-");
    }
}
