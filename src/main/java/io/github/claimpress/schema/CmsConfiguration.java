package io.github.claimpress.schema;

import io.github.claimpress.shape.Document;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Type;
import io.github.claimpress.shape.Vocabulary;
import io.github.claimpress.yaml.YamlBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The {@code config.yml} of an editing program that runs in the browser and commits to the repository. The two that are
 * known read almost the same file. {@code site.yml} is not in it: settings are the maintainers'.
 */
public final class CmsConfiguration {
    /** The programs. */
    public enum Program {
        SVELTIA,
        DECAP
    }

    private static final String HEAD = """
            # Made by `claimpress schema --for %s`; after a change of topics, verdicts or version, make it anew.
            # Save it as config.yml beside the page of the program, and name your repository below.
            # Forms know one way to write a thing: claim and verdict as groups, countries as a list of codes. Where
            # an entry says more, such as countries by role, edit its file.

            """;

    private final Program program;
    private final Widgets widgets;

    private CmsConfiguration(Program program, Vocabulary vocabulary) {
        this.program = program;
        this.widgets = new Widgets(program, vocabulary);
    }

    public static String of(Program program, Vocabulary vocabulary) {
        String head = String.format(Locale.ROOT, HEAD, program.name().toLowerCase(Locale.ROOT));
        return head + YamlBlock.of(new CmsConfiguration(program, vocabulary).all());
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("backend", members("name", "github", "repo", "OWNER/REPOSITORY", "branch", "main"));
        switch (program) {
            // Without it a field that nobody filled in is saved as an empty one.
            case SVELTIA -> all.put("output", members("omit_empty_optional_fields", true));
            case DECAP -> all.put("publish_mode", "editorial_workflow");
        }
        all.put("media_folder", "content");
        all.put("slug", members("encoding", "ascii", "clean_accents", true));
        all.put(
                "collections",
                Arrays.stream(Document.values())
                        .filter(Document::hasText)
                        .map(this::collection)
                        .toList());
        return all;
    }

    private Map<String, Object> collection(Document document) {
        String name = name(document);
        Map<String, Object> collection =
                members("name", name, "label", Widgets.label(name), "folder", document.place());
        collection.put("extension", "md");
        collection.put("format", "yaml-frontmatter");
        // The name of a country's file is its code, which no field can give.
        collection.put("create", document != Document.COUNTRY);
        collection.put("identifier_field", identifier(document));
        if (document == Document.ENTRY) {
            collection.put("path", "{{year}}/{{slug}}");
        }
        // Pictures lie beside the text that shows them.
        collection.put("media_folder", "");
        collection.put("public_folder", "");
        List<Object> fields = new ArrayList<>(widgets.of(document.shape(), false));
        fields.add(members("name", "body", "label", "Text", "widget", "markdown", "required", false));
        collection.put("fields", fields);
        return collection;
    }

    static String name(Document document) {
        return document.place().substring(document.place().lastIndexOf('/') + 1);
    }

    /** The field that names a file of this kind. */
    static String identifier(Document document) {
        return document.shape().fields().stream()
                .filter(field -> field.required() && field.type() == Type.Plain.TEXT)
                .findFirst()
                .or(() -> document.shape().fields().stream().findFirst())
                .map(Field::name)
                .orElseThrow();
    }

    /** A map in the order of its pairs of name and value. */
    static Map<String, Object> members(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
