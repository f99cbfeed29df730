package io.github.claimpress.start;

import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Type;
import io.github.claimpress.shape.Vocabulary;
import io.github.claimpress.yaml.YamlText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the value of a field can look like, as YAML on one line, in a site's own words where it has some.
 *
 * @param day stands for every date, so that none lies ahead
 */
record Examples(Vocabulary vocabulary, LocalDate day) {
    String of(Field field) {
        List<String> people = vocabulary.of(Type.Plain.PERSON);
        // Nobody reviews their own entry: authors have the first name as their example, reviewers the second.
        if (field.name().equals("reviewers") && !people.isEmpty()) {
            return "[" + YamlText.of(people.size() > 1 ? people.get(1) : String.valueOf(field.example())) + "]";
        }
        return of(field.type(), field.example());
    }

    /** Every field of a group. */
    String of(Shape shape) {
        return shape.fields().stream()
                .map(field -> field.name() + ": " + of(field))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String of(Type type, @Nullable String example) {
        if (type instanceof Type.Plain plain) {
            return plain(plain, example);
        }
        if (type instanceof Type.Choice choice) {
            return YamlText.of(choice.words().get(0));
        }
        if (type instanceof Type.ListOf list) {
            return "[" + of(list.item(), example) + "]";
        }
        if (type instanceof Type.Group group) {
            return of(group.shape());
        }
        if (type instanceof Type.GroupOrList group) {
            return of(group.shape());
        }
        return YamlText.of(String.valueOf(example));
    }

    private String plain(Type.Plain type, @Nullable String example) {
        List<String> known = vocabulary.of(type);
        String fitting = example != null && (known.isEmpty() || known.contains(example))
                ? example
                : known.isEmpty() ? "en" : known.get(0);
        return switch (type) {
            case DATE, MOMENT -> day.toString();
            case URL, SOURCE -> example != null ? example : "https://example.org/report";
            case COUNTRY -> "AZ";
            case FLAG -> "true";
            case NUMBER, COUNT -> example != null ? example : "50";
            default -> YamlText.of(fitting);
        };
    }
}
