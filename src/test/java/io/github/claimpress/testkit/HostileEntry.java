package io.github.claimpress.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.claimpress.shape.EntryShapes;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An entry that tries to break out of its page in every field that a fact-check can have. It is made from the content
 * model, so a new field is attacked from its first day.
 */
public final class HostileEntry {
    /**
     * What a text tries; it names its field first. An element or attribute called evil must never come to be. Each is
     * short enough for every field.
     */
    public static final List<String> ATTACKS = List.of(
            "\"><evil-tag>'><evil-tag x='</script></style></title></textarea></svg><evil-tag><!-- ]]> -->"
                    + "<script>evil()</script><img src=evil onerror=evil()><a href=\"javascript:evil()\">evil</a>",
            "{{7*7}}evil${7*7}<#assign evil=1>#{7*7}[=7*7]&lt;evil-tag&gt;&#60;evil-tag&#62;\\\"\\u003cevil-tag>"
                    + " javascript:evil() \u2028 *evil* [evil](https://evil.example/) `evil` | evil");

    private static final String ADDRESS = "https://evil.example/?a='onclick='evil()&b=%22%3E&c=(evil)#evil";

    /** Fields whose words are names of other things. */
    private static final Map<String, Object> REFERENCES = Map.of(
            "rating", "false",
            "translation_of", "",
            "related", List.of(),
            "topics", List.of("topic"),
            "narratives", List.of("narrative"),
            "authors", List.of("author"),
            "reviewers", List.of("reviewer"),
            "aliases", List.of(),
            "status", "published");

    /** Fields that point to a place of the same entry, or may stand once. */
    private static final Set<String> LEFT_OUT = Set.of("from", "source", "slug", "language", "license");

    private final String attack;

    /** @param attack one of {@link #ATTACKS} */
    public HostileEntry(String attack) {
        this.attack = attack;
    }

    /** The whole file. */
    public String markdown() {
        StringBuilder front = new StringBuilder("---\n");
        group(EntryShapes.ENTRY, "")
                .forEach((name, value) ->
                        front.append(name).append(": ").append(json(value)).append('\n'));
        return front + "---\n\n" + body();
    }

    /** What the text of a field says. */
    public String text(String field) {
        return field + " " + attack;
    }

    private String body() {
        return "# " + attack + "\n\n" + attack + "\n\n[" + attack + "](https://example.org/\"onclick=evil())\n\n"
                + "<evil-tag onclick=evil()>\n\n[x]: javascript:evil() \"" + attack
                + "\"\n\nhttps://example.org/?\"onclick=evil()\n\n"
                + "| a | b |\n|---|---|\n| <evil-tag> | " + attack + " |\n\n```evil\"><evil-tag>\n" + attack
                + "\n```\n\n"
                + "note[^1]\n\n[^1]: " + attack + "\n";
    }

    private Map<String, Object> group(Shape shape, String path) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            if (!LEFT_OUT.contains(field.name())) {
                Object value = REFERENCES.containsKey(field.name())
                        ? REFERENCES.get(field.name())
                        : value(field.type(), path.isEmpty() ? field.name() : path + "." + field.name());
                values.put(field.name(), value);
            }
        }
        return values;
    }

    private Object value(Type type, String path) {
        if (type instanceof Type.ListOf list) {
            return List.of(value(list.item(), path));
        } else if (type instanceof Type.Group group) {
            return group(group.shape(), path);
        } else if (type instanceof Type.GroupOrList group) {
            return group(group.shape(), path);
        } else if (type instanceof Type.PartyOf party) {
            return group(party.shape(), path);
        } else if (type instanceof Type.Choice choice) {
            return choice.words().get(0);
        } else if (type instanceof Type.MapOf map) {
            return Map.of("en", value(map.value(), path));
        }
        return plain((Type.Plain) type, path);
    }

    private Object plain(Type.Plain type, String path) {
        return switch (type) {
            case RATING -> "true";
            case TEXT, PATH, TOPIC, NARRATIVE, PERSON, ENTRY, BY_LANGUAGE -> text(path);
            case SLUG, ANCHOR -> path.replace('.', '-').replace('_', '-');
            case DATE, MOMENT -> "2025-08-02";
            case URL -> ADDRESS;
            case SOURCE -> "https://evil.example/";
            case LANGUAGE -> "ar";
            case COUNTRY -> "NO";
            case FLAG -> "true";
            case NUMBER, COUNT -> "1";
        };
    }

    /** As YAML reads it too; in ASCII, since YAML folds lines at more characters than one would think. */
    public static String json(Object value) {
        try {
            return new ObjectMapper()
                    .configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true)
                    .writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
