package io.github.claimpress.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A group of fields. Each is a constant, so one equals itself alone. */
public final class Shape {
    private final String name;
    private final @Nullable String main;
    private final List<Field> fields;
    /** Asked for each field of each entry. */
    private final Map<String, Field> byName = new HashMap<>();

    private Shape(String name, @Nullable String main, List<Field> fields) {
        this.name = name;
        this.main = main;
        this.fields = fields;
        fields.forEach(field -> byName.put(field.name(), field));
    }

    /**
     * @param name what it is called in messages, such as {@code a source}
     * @param main the field that a plain text in place of the group stands for; null where there is none
     */
    public static Shape of(String name, @Nullable String main, Field... fields) {
        return new Shape(name, main, List.of(fields));
    }

    public String name() {
        return name;
    }

    public @Nullable String main() {
        return main;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The field that a plain text in place of the group stands for, where nothing else is needed beside it. */
    public Optional<Field> alone() {
        boolean enough = fields.stream()
                .allMatch(field -> !field.required() || field.name().equals(main));
        return main != null && enough ? field(main) : Optional.empty();
    }

    public Optional<Field> field(String wanted) {
        return Optional.ofNullable(byName.get(wanted));
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }
}
