package io.github.claimpress.schema;

import io.github.claimpress.shape.Document;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Need;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Type;
import java.util.Locale;

/** The fields as Markdown tables, for documentation. */
public final class FieldTable {
    private FieldTable() {}

    /** The tables of a file and of all its parts, each under a heading. */
    public static String of(Document document) {
        StringBuilder page = new StringBuilder();
        section(document.shape(), page.append("#"));
        for (Shape part : Parts.of(document.shape())) {
            section(part, page.append("\n##"));
        }
        return page.toString();
    }

    private static void section(Shape shape, StringBuilder page) {
        String name = shape.name();
        page.append("# ").append(name.substring(0, 1).toUpperCase(Locale.ROOT)).append(name.substring(1));
        page.append("\n\n").append(of(shape));
    }

    /** The table of one group of fields. */
    public static String of(Shape shape) {
        StringBuilder table = new StringBuilder();
        shape.alone()
                .ifPresent(field -> table.append("A plain text in its place is its `")
                        .append(field.name())
                        .append("`.\n\n"));
        table.append("| field | what it holds | meaning |\n|---|---|---|\n");
        for (Field field : shape.fields()) {
            table.append("| `")
                    .append(field.name())
                    .append('`')
                    .append(need(field.need()))
                    .append(" | ")
                    .append(describe(field.type()))
                    .append(" | ")
                    .append(field.meaning())
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String need(Need need) {
        return switch (need) {
            case ALWAYS -> " (needed)";
            case UNLESS_DRAFT -> " (needed, but in a draft)";
            case NONE -> "";
        };
    }

    private static String describe(Type type) {
        if (type instanceof Type.Choice choice) {
            return "`" + String.join("`, `", choice.words()) + "`";
        }
        if (type instanceof Type.ListOf list) {
            return "a list: " + describe(list.item());
        }
        if (type instanceof Type.MapOf map) {
            StringBuilder known = new StringBuilder("names, each with " + describe(map.value()));
            map.known()
                    .forEach(field -> known.append("; `" + field.name() + "`: ").append(describe(field.type())));
            return known.toString();
        }
        if (type instanceof Type.Group group) {
            return group.shape().name();
        }
        if (type instanceof Type.GroupOrList group) {
            return group.shape().name() + ", or a list of codes";
        }
        if (type instanceof Type.PartyOf party) {
            return "an id of `content/actors`, a name, or " + party.shape().name();
        }
        return describe((Type.Plain) type);
    }

    private static String describe(Type.Plain type) {
        return switch (type) {
            case TEXT -> "a text";
            case SLUG, ANCHOR -> "small letters, digits and hyphens";
            case DATE -> "a year, month or day: `2024`, `2024-04`, `2024-04-23`";
            case MOMENT -> "a day, or a day with time and offset";
            case URL -> "an address";
            case SOURCE -> "a source's id, or an address";
            case PATH -> "a path of this site";
            case LANGUAGE -> "a language code";
            case COUNTRY -> "a country code";
            case FLAG -> "`true` or `false`";
            case NUMBER, COUNT -> "a whole number";
            case RATING -> "a word of the verdict scale";
            case TOPIC -> "an id of `content/topics`";
            case NARRATIVE -> "an id of `content/narratives`";
            case PERSON -> "an id of `content/people`";
            case ENTRY -> "the id of a fact-check";
            case BY_LANGUAGE -> "a text, or a text for each language";
        };
    }
}
