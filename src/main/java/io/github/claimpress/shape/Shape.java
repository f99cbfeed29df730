package io.github.claimpress.shape;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group of fields.
 *
 * @param name what it is called in messages, such as {@code a source}
 * @param main the field that a plain text in place of the group stands for; null where there is none
 */
public record Shape(String name, @Nullable String main, List<Field> fields) {
    public Shape {
        fields = List.copyOf(fields);
    }

    public static Shape of(String name, @Nullable String main, Field... fields) {
        return new Shape(name, main, List.of(fields));
    }

    /** The field that a plain text in place of the group stands for, where nothing else is needed beside it. */
    public Optional<Field> alone() {
        boolean enough = fields.stream()
                .allMatch(field -> !field.required() || field.name().equals(main));
        return main != null && enough ? field(main) : Optional.empty();
    }

    public Optional<Field> field(String wanted) {
        for (Field field : fields) {
            if (field.name().equals(wanted)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }
}
