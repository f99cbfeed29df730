package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.schema.FieldTable;
import io.github.claimpress.shape.Document;
import io.github.claimpress.shape.EntryShapes;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Sizes;
import io.github.claimpress.shape.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
            expected.append(page, done, found.start(2)).append(FieldTable.of(shape));
            done = found.end(2);
        }
        expected.append(page.substring(done));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, expected);
        } else {
            assertEquals(expected.toString(), page);
        }
        assertEquals(new TreeSet<>(shapes.keySet()), new TreeSet<>(documented), "every group of fields has its table");
        assertEquals(shapes.size(), documented.size(), "and only one");
    }

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (Document document : Document.values()) {
            collect(document.shape(), shapes);
        }
        return shapes;
    }

    private static void collect(Shape shape, Map<String, Shape> shapes) {
        if (shapes.putIfAbsent(shape.name(), shape) == null) {
            shape.fields().forEach(field -> collect(field.type(), shapes));
        }
    }

    private static void collect(Type type, Map<String, Shape> shapes) {
        if (type instanceof Type.ListOf list) {
            collect(list.item(), shapes);
        } else if (type instanceof Type.MapOf map) {
            collect(map.value(), shapes);
        } else if (type instanceof Type.Group group) {
            collect(group.shape(), shapes);
        } else if (type instanceof Type.GroupOrList group) {
            collect(group.shape(), shapes);
        } else if (type instanceof Type.PartyOf party) {
            collect(party.shape(), shapes);
        }
    }
}
