package io.github.claimpress.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.Desk;
import io.github.claimpress.SchemaFormat;
import io.github.claimpress.shape.Document;
import io.github.claimpress.shape.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** The forms of editing programs, read by another reader of YAML than theirs. */
class CmsConfigurationTest {
    private static final Set<String> WIDGETS = Set.of(
            "string", "text", "markdown", "select", "relation", "list", "object", "boolean", "datetime", "number");

    @ParameterizedTest
    @EnumSource(names = {"SVELTIA", "DECAP"})
    void each_folder_of_texts_has_a_form_with_all_its_fields(SchemaFormat program) {
        List<Map<String, Object>> collections = list(configuration(program).get("collections"));
        List<Document> texts = new ArrayList<>(List.of(Document.values()));
        texts.remove(Document.SITE);

        assertEquals(texts.stream().map(Document::place).toList(), names(collections, "folder"));
        for (int i = 0; i < texts.size(); i++) {
            List<String> expected = new ArrayList<>(texts.get(i).shape().names());
            expected.add("body");
            assertEquals(expected, names(list(collections.get(i).get("fields")), "name"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SVELTIA", "DECAP"})
    void every_widget_is_complete(SchemaFormat program) {
        Map<String, Object> configuration = configuration(program);
        List<String> collections = names(list(configuration.get("collections")), "name");
        List<String> relations = new ArrayList<>();
        eachField(configuration, field -> {
            String widget = String.valueOf(field.get("widget"));
            assertTrue(WIDGETS.contains(widget), () -> "no widget " + widget);
            switch (widget) {
                case "select" -> assertFalse(((List<?>) field.get("options")).isEmpty());
                case "relation" -> relations.add(String.valueOf(field.get("collection")));
                case "object" -> assertFalse(((List<?>) field.get("fields")).isEmpty());
                case "list" -> assertTrue(field.containsKey("fields") || field.containsKey("field"));
                default -> assertTrue(field.containsKey("label"));
            }
        });

        assertTrue(relations.containsAll(Set.of("topics", "narratives", "people", "actors")), relations.toString());
        assertTrue(collections.containsAll(relations));
    }

    @Test
    void sources_are_a_list_of_groups_in_which_closed_choices_are_chosen() {
        Map<String, Object> sources = field("sources");
        List<Map<String, Object>> inside = list(sources.get("fields"));

        assertEquals("list", sources.get("widget"));
        assertEquals(List.of(), sources.get("default"));
        assertEquals(
                List.of("supports", "refutes", "context"),
                named(inside, "stance").get("options"));
        assertEquals("object", named(inside, "archived").get("widget"));
    }

    @Test
    void verdicts_and_countries_are_those_of_the_site() {
        List<Map<String, Object>> verdict = list(field("verdict").get("fields"));
        List<Map<String, Object>> countries = list(field("countries").get("options"));

        assertTrue(((List<?>) named(verdict, "rating").get("options"))
                .containsAll(List.of("true", "false", "unverified")));
        assertTrue(countries.contains(Map.of("label", "Azerbaijan (AZ)", "value", "AZ")), countries.toString());
        assertTrue(countries.contains(Map.of("label", "Norway (NO)", "value", "NO")), countries.toString());
    }

    @Test
    void what_the_file_needs_the_form_demands() {
        Field title = Document.ENTRY.shape().field("title").orElseThrow();

        assertEquals(title.required(), field("title").get("required"));
        assertEquals(false, field("verdict").get("required"), "a draft has none");
    }

    private static Map<String, Object> field(String name) {
        List<Map<String, Object>> collections =
                list(configuration(SchemaFormat.SVELTIA).get("collections"));
        return named(list(named(collections, "fact-checks").get("fields")), name);
    }

    private static void eachField(Map<String, Object> holder, Consumer<Map<String, Object>> visit) {
        for (String inside : List.of("collections", "fields")) {
            if (holder.get(inside) != null) {
                for (Map<String, Object> field : list(holder.get(inside))) {
                    if (inside.equals("fields")) {
                        visit.accept(field);
                    }
                    eachField(field, visit);
                }
            }
        }
    }

    private static Map<String, Object> named(List<Map<String, Object>> all, String name) {
        return all.stream()
                .filter(one -> name.equals(one.get("name")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<Map<String, Object>> all, String member) {
        return all.stream().map(one -> String.valueOf(one.get(member))).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    private static Map<String, Object> configuration(SchemaFormat program) {
        return new Yaml().load(new Desk().schema(Path.of("none"), program, "entry"));
    }
}
