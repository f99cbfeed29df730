package io.github.claimpress.schema;

import static io.github.claimpress.schema.CmsConfiguration.members;

import io.github.claimpress.schema.CmsConfiguration.Program;
import io.github.claimpress.shape.Document;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Type;
import io.github.claimpress.shape.Vocabulary;
import io.github.claimpress.yaml.YamlBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The fields of a form, one for each field of a group. A form has no field for what only a settings file says. */
record Widgets(Program program, Vocabulary vocabulary) {
    /** @param free whether nothing is demanded, because the whole group may be left out */
    List<Map<String, Object>> of(Shape shape, boolean free) {
        return shape.fields().stream().map(field -> of(field, free)).toList();
    }

    private Map<String, Object> of(Field field, boolean free) {
        Map<String, Object> widget = members("name", field.name(), "label", label(field.name()));
        describe(field.type(), widget);
        widget.put("required", field.required() && !free);
        widget.put("hint", field.meaning());
        return widget;
    }

    /** A name with spaces and a capital. */
    static String label(String name) {
        String words = name.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void describe(Type type, Map<String, Object> widget) {
        if (type instanceof Type.Plain plain) {
            describe(plain, widget);
        } else if (type instanceof Type.Choice choice) {
            select(choice.words(), widget);
        } else if (type instanceof Type.ListOf list) {
            list(list.item(), widget);
        } else if (type instanceof Type.Group group) {
            widget.put("widget", "object");
            widget.put("collapsed", true);
            // Decap demands what a group needs even where the group itself is left out.
            widget.put("fields", of(group.shape(), program == Program.DECAP && !isClaim(group)));
        } else if (type instanceof Type.GroupOrList group) {
            describe(group.shape().field(group.listField()).orElseThrow().type(), widget);
        } else if (type instanceof Type.PartyOf party && party.counted()) {
            relation(Document.ACTOR, widget);
        } else {
            widget.put("widget", "string");
        }
    }

    /** Whether it is a group that no file can do without. */
    private static boolean isClaim(Type.Group group) {
        return Document.ENTRY.shape().fields().stream()
                .anyMatch(field -> field.required() && field.type().equals(group));
    }

    private void list(Type item, Map<String, Object> widget) {
        if (item == Type.Plain.COUNTRY
                || item == Type.Plain.TOPIC
                || item == Type.Plain.NARRATIVE
                || item == Type.Plain.PERSON) {
            describe(item, widget);
            widget.put("multiple", true);
            return;
        }
        widget.put("widget", "list");
        widget.put("collapsed", true);
        // Else a new form starts with one empty item.
        widget.put("default", List.of());
        if (item instanceof Type.Group group) {
            widget.put("fields", of(group.shape(), false));
        } else {
            Map<String, Object> one = members("name", "item", "label", String.valueOf(widget.get("label")));
            describe(item, one);
            widget.put("field", one);
        }
    }

    private void describe(Type.Plain type, Map<String, Object> widget) {
        switch (type) {
            case RATING -> select(vocabulary.of(Type.Plain.RATING), widget);
            case TOPIC -> relation(Document.TOPIC, widget);
            case NARRATIVE -> relation(Document.NARRATIVE, widget);
            case PERSON -> relation(Document.PERSON, widget);
            case COUNTRY -> countries(widget);
            case FLAG -> widget.put("widget", "boolean");
            case MOMENT -> {
                widget.put("widget", "datetime");
                widget.put("format", "YYYY-MM-DD");
                widget.put("date_format", "YYYY-MM-DD");
                widget.put("time_format", false);
                widget.put("picker_utc", true);
            }
            case NUMBER, COUNT -> {
                widget.put("widget", "number");
                widget.put("value_type", "int");
            }
            case SLUG, ANCHOR -> pattern("^[a-z0-9-]{1,80}$", "Small letters, digits and hyphens", widget);
            case DATE ->
                pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "A year, a month or a day, such as 2024-04", widget);
            case URL ->
                pattern("^https?://[^\\s/?#@]+([/?#]\\S*)?$", "The whole address, starting with https://", widget);
            case LANGUAGE ->
                pattern("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "A language code, such as en or pt-BR", widget);
            case TEXT, SOURCE, PATH, ENTRY, BY_LANGUAGE -> widget.put("widget", "string");
        }
    }

    private static void pattern(String pattern, String message, Map<String, Object> widget) {
        widget.put("widget", "string");
        widget.put("pattern", List.of(pattern, message));
    }

    private static void select(List<String> words, Map<String, Object> widget) {
        widget.put("widget", "select");
        widget.put("options", words);
    }

    private void countries(Map<String, Object> widget) {
        widget.put("widget", "select");
        Map<String, String> byName = new TreeMap<>();
        vocabulary.countries().forEach((code, name) -> byName.put(name + " (" + code + ")", code));
        List<Object> options = new ArrayList<>();
        byName.forEach((name, code) -> options.add(members("label", name, "value", code)));
        widget.put("options", new YamlBlock.Shared("countries", options));
    }

    private static void relation(Document of, Map<String, Object> widget) {
        String name = CmsConfiguration.identifier(of);
        widget.put("widget", "relation");
        widget.put("collection", CmsConfiguration.name(of));
        widget.put("search_fields", List.of(name));
        widget.put("display_fields", List.of(name));
        widget.put("value_field", "{{slug}}");
    }
}
