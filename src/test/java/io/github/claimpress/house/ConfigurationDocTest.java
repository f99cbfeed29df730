package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.shape.EntryShapes;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.SiteShapes;
import io.github.claimpress.shape.Sizes;
import io.github.claimpress.shape.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} lists the fields that the reader knows. {@code -Dgolden=update} writes its tables. */
class ConfigurationDocTest {
    private static final Path PAGE = Path.of("docs/configuration.md");
    private static final Pattern TABLE = Pattern.compile("<!-- fields: ([^>]+) -->\n(.*?)<!-- end -->", Pattern.DOTALL);

    @Test
    void the_limits_of_fields_are_those_that_reading_keeps() throws IOException {
        Pattern row = Pattern.compile("(?m)^\\| (`[^|]+`) \\| ([0-9,]+) (characters|items)");
        Matcher found = row.matcher(Files.readString(Path.of("docs/configuration.md")));
        int rows = 0;
        while (found.find()) {
            int most = Integer.parseInt(found.group(2).replace(",", ""));
            for (String name : found.group(1).replace("`", "").split(", ")) {
                Shape shape = name.startsWith("claim.") ? EntryShapes.CLAIM : EntryShapes.ENTRY;
                Field field = Field.of(name.replace("claim.", ""), Type.Plain.TEXT, "");
                boolean items = found.group(3).equals("items");
                assertEquals(most, items ? Sizes.items(field) : Sizes.characters(shape, field), name);
                rows++;
            }
        }
        assertEquals(14, rows);
        assertEquals(5_000, Sizes.TEXT);
        assertEquals(300, Sizes.LIST);
        assertEquals(2_000, Sizes.ADDRESS);
    }

    @Test
    void the_tables_list_the_fields_that_the_reader_knows() throws IOException {
        String page = Files.readString(PAGE);
        Map<String, Shape> shapes = shapes();
        List<String> documented = new ArrayList<>();
        StringBuilder expected = new StringBuilder();
        Matcher found = TABLE.matcher(page);
        int done = 0;
        while (found.find()) {
            Shape shape = shapes.get(found.group(1));
            assertTrue(shape != null, () -> "no group of fields is called “" + found.group(1) + "”");
            documented.add(shape.name());
            expected.append(page, done, found.start(2)).append(table(shape));
            done = found.end(2);
        }
        expected.append(page.substring(done));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, expected);
        } else {
            assertEquals(expected.toString(), page);
        }
        assertEquals(List.copyOf(shapes.keySet()), documented, "every group of fields has its table, in this order");
    }

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (Shape shape : List.of(
                SiteShapes.SITE,
                SiteShapes.PUBLISHER,
                SiteShapes.RATING,
                SiteShapes.POLICY_CHOICE,
                SiteShapes.NAVIGATION,
                EntryShapes.ENTRY,
                EntryShapes.CLAIM,
                EntryShapes.VERDICT,
                EntryShapes.COUNTRIES,
                EntryShapes.APPEARANCE,
                EntryShapes.SOURCE_SHAPE,
                EntryShapes.DENIAL,
                EntryShapes.REQUEST,
                EntryShapes.CORRECTION,
                EntryShapes.PREVIOUS,
                EntryShapes.MEDIA,
                EntryShapes.PARTY,
                EntryShapes.QUOTE,
                EntryShapes.ARCHIVE,
                EntryShapes.OUTCOME,
                SiteShapes.INTRODUCTION,
                SiteShapes.COUNTRY_PAGE,
                SiteShapes.ACTOR,
                SiteShapes.PERSON)) {
            shapes.put(shape.name(), shape);
        }
        return shapes;
    }

    private static String table(Shape shape) {
        StringBuilder table = new StringBuilder();
        if (shape.main() != null) {
            table.append("A plain text in its place is its `")
                    .append(shape.main())
                    .append("`.\n\n");
        }
        table.append("| field | what it holds | meaning |\n|---|---|---|\n");
        for (Field field : shape.fields()) {
            table.append("| `")
                    .append(field.name())
                    .append(field.required() ? "` (needed) | " : "` | ")
                    .append(describe(field.type()))
                    .append(" | ")
                    .append(field.meaning())
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String describe(Type type) {
        if (type instanceof Type.Choice choice) {
            return "`" + String.join("`, `", choice.words()) + "`";
        }
        if (type instanceof Type.ListOf list) {
            return "a list: " + describe(list.item());
        }
        if (type instanceof Type.MapOf map) {
            return "names, each with " + describe(map.value());
        }
        if (type instanceof Type.Group group) {
            return group.shape().name();
        }
        if (type instanceof Type.GroupOrList group) {
            return group.shape().name() + ", or a list of codes";
        }
        if (type instanceof Type.PartyOf) {
            return "an id of `content/actors`, a name, or " + EntryShapes.PARTY.name();
        }
        return switch ((Type.Plain) type) {
            case TEXT -> "a text";
            case SLUG -> "small letters, digits and hyphens";
            case DATE -> "a year, month or day: `2024`, `2024-04`, `2024-04-23`";
            case MOMENT -> "a day, or a day with time and offset";
            case URL -> "an address";
            case SOURCE -> "a source's id, or an address";
            case LANGUAGE -> "a language code";
            case COUNTRY -> "a country code";
            case FLAG -> "`true` or `false`";
            case NUMBER -> "a whole number";
        };
    }
}
