package io.github.claimpress.schema;

import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.letters.Slugs;
import io.github.claimpress.shape.Type;
import io.github.claimpress.shape.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What JSON Schema says of a single value. An empty one counts as absent, so it fits wherever nothing must be said. */
record PlainSchema(JsonWriter json, Vocabulary vocabulary) {
    private static final String DAY = "[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";
    private static final String TIME =
            "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)";
    private static final String STEP = "[^\\s/?#:<>\"\\\\_.~][^\\s/?#:<>\"\\\\]*";
    private static final String NAME = "[a-z0-9-]{1,80}";
    private static final String WEB = "[Hh][Tt][Tt][Pp][Ss]?://[^\\s<>\"/?#@]+([/?#][^\\s<>\"]*)?";

    /** @param must whether something has to be said */
    void write(Type.Plain type, boolean must) throws IOException {
        switch (type) {
            case TEXT, TOPIC, NARRATIVE, PERSON, ENTRY -> text(must, must ? "\\S" : "");
            case SLUG -> slug(must);
            case ANCHOR -> text(must, whole(NAME, must));
            case DATE -> {
                types(must, "string", "integer");
                json.text("pattern", whole("[0-9]{4}(-(0[1-9]|1[0-2]))?|" + DAY, must));
                range(9999, 1);
            }
            case MOMENT -> string(must, DAY + "(" + TIME + ")?");
            case URL -> string(must, WEB);
            case SOURCE -> text(must, whole("(?!.*://).+|" + WEB, must));
            case PATH -> string(must, "/?" + STEP + "(/" + STEP + ")*/?");
            case LANGUAGE -> string(must, "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
            case COUNTRY -> country(must);
            case FLAG -> words(List.of("true", "false"), must);
            case NUMBER -> number("[1-9][0-9]{0,5}", 999_999, 1, must);
            case COUNT -> number("[0-9]{1,3}", 999, 0, must);
            case RATING -> words(vocabulary.of(Type.Plain.RATING), must);
            case BY_LANGUAGE -> {
                types(must, "string", "number", "boolean", "object");
                json.object("additionalProperties", () -> text(false, ""));
            }
        }
    }

    /** One of some words; those that YAML takes for a flag are accepted as such. */
    void words(List<String> words, boolean must) throws IOException {
        json.array("enum", () -> {
            for (String word : words) {
                json.item(word);
                if (word.equals("true") || word.equals("false")) {
                    json.item(Boolean.parseBoolean(word));
                }
            }
            if (!must) {
                json.nothing();
            }
        });
    }

    private void country(boolean must) throws IOException {
        if (vocabulary.countries().isEmpty()) {
            string(must, "[A-Z0-9-]+");
        } else {
            words(List.copyOf(new TreeSet<>(vocabulary.countries().keySet())), must);
        }
    }

    private void slug(boolean must) throws IOException {
        text(must, whole(Slugs.PATTERN, must));
    }

    private void text(boolean must, String pattern) throws IOException {
        types(must, "string", "number", "boolean");
        json.text("pattern", pattern.isEmpty() ? null : pattern);
    }

    private void string(boolean must, String pattern) throws IOException {
        types(must, "string");
        json.text("pattern", whole(pattern, must));
    }

    private void number(String pattern, int most, int least, boolean must) throws IOException {
        types(must, "integer", "string");
        json.text("pattern", whole(pattern, must));
        range(most, least);
    }

    private void range(int most, int least) throws IOException {
        json.number("minimum", least);
        json.number("maximum", most);
    }

    private void types(boolean must, String... names) throws IOException {
        List<String> all = new ArrayList<>(List.of(names));
        if (!must) {
            all.add("null");
        }
        json.texts("type", all);
    }

    private static String whole(String pattern, boolean must) {
        return "^(" + pattern + (must ? ")$" : ")?$");
    }
}
