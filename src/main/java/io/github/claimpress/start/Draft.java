package io.github.claimpress.start;

import io.github.claimpress.shape.EntryShapes;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Need;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Type;
import io.github.claimpress.shape.Vocabulary;
import io.github.claimpress.yaml.YamlText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The text of a new fact-check: all fields that there are, each with its meaning and an example. The examples are
 * comments, one line each, and any of them can be used by taking away {@code # }: what stands around them is written so
 * that it means nothing as long as they are comments.
 */
final class Draft {
    private static final int WIDTH = 110;
    private static final int MOST_WORDS = 12;
    private static final String STATUS = "status";

    private static final String HEAD = """
            # A draft. Lines that start with "# name:" are examples: take away the "# " to use one, and delete what you
            # do not need. A group or list without a value counts as not there.
            """;
    private static final String TO_PUBLISH = """

            # ---- Needed before it is published; then take away the line "status: draft". ----
            """;
    private static final String THE_REST = """

            # ---- All else that a fact-check can say. ----
            """;
    private static final String FOOT = """

            # Below the next line stands the text, in Markdown. [1](#s1) cites the source with the id s1.
            ---

            """;

    private final StringBuilder out = new StringBuilder("---\n");
    private final Set<Shape> explained = new HashSet<>();
    private final Vocabulary vocabulary;
    private final Examples examples;
    private final Map<String, String> given;

    private Draft(String title, Vocabulary vocabulary, LocalDate day) {
        this.vocabulary = vocabulary;
        this.examples = new Examples(vocabulary, day);
        String claim =
                String.valueOf(EntryShapes.CLAIM.field("text").orElseThrow().example());
        this.given = Map.of("title", YamlText.quoted(title), STATUS, "draft", "claim.text", YamlText.quoted(claim));
    }

    /** @param day the day on which it is written */
    static String of(String title, Vocabulary vocabulary, LocalDate day) {
        return new Draft(title, vocabulary, day).write();
    }

    private String write() {
        List<Field> fields = EntryShapes.ENTRY.fields();
        out.append(HEAD);
        some(fields, Field::required);
        some(fields, field -> field.name().equals(STATUS));
        out.append(TO_PUBLISH);
        some(fields, field -> field.need() == Need.UNLESS_DRAFT);
        out.append(THE_REST);
        some(fields, field -> !isFirst(field) && field.need() == Need.NONE);
        return out.append(FOOT).toString();
    }

    private void some(List<Field> fields, Predicate<Field> wanted) {
        for (Field field : fields) {
            if (wanted.test(field)) {
                out.append('\n');
                field(field, "", "");
            }
        }
    }

    private static boolean isFirst(Field field) {
        return field.required() || field.name().equals(STATUS);
    }

    /** @param path of the group that the field stands in, with a dot at its end */
    private void field(Field field, String path, String indent) {
        String name = path + field.name();
        comment(explanation(field), indent);
        if (isOpened(field, name)) {
            boolean list = field.type() instanceof Type.ListOf;
            out.append(indent).append(field.name()).append(":\n").append(list ? indent + "  -\n" : "");
            String inside = indent + (list ? "    " : "  ");
            inside(field.type()).fields().forEach(inner -> field(inner, name + ".", inside));
            return;
        }
        boolean news = explainParts(field.type(), indent, "  ");
        String value = given.get(name);
        if (value != null) {
            line(indent, "", field.name(), value);
        } else if (field.type() instanceof Type.ListOf list && list.item() instanceof Type.Group group) {
            out.append(indent).append(field.name()).append(":\n");
            out.append(indent)
                    .append("  # - ")
                    .append(examples.of(group.shape()))
                    .append('\n');
        } else if (news && field.type() instanceof Type.PartyOf party) {
            line(indent, "# ", field.name(), examples.of(party.shape()));
        } else {
            line(indent, "# ", field.name(), examples.of(field));
        }
    }

    private void line(String indent, String mark, String name, String value) {
        out.append(indent).append(mark).append(name).append(": ").append(value).append('\n');
    }

    /** Whether a group's fields stand on lines of their own: where each of them alone is enough. */
    private boolean isOpened(Field field, String name) {
        boolean item = field.type() instanceof Type.ListOf list && list.item() instanceof Type.Group;
        return (item || field.type() instanceof Type.Group)
                && inside(field.type()).fields().stream()
                        .allMatch(inner -> !inner.required() || given.containsKey(name + "." + inner.name()));
    }

    /** The fields of a group that stands on one line; those of a sort are told once. */
    private boolean explainParts(Type type, String indent, String depth) {
        Shape shape = inside(type);
        if (shape.fields().isEmpty() || !explained.add(shape)) {
            return false;
        }
        for (Field part : shape.fields()) {
            comment(depth + "· " + part.name() + " – " + explanation(part), indent);
            explainParts(part.type(), indent, depth + "  ");
        }
        return true;
    }

    private static Shape inside(Type type) {
        if (type instanceof Type.ListOf list) {
            return inside(list.item());
        }
        if (type instanceof Type.Group group) {
            return group.shape();
        }
        if (type instanceof Type.GroupOrList group) {
            return group.shape();
        }
        return type instanceof Type.PartyOf party ? party.shape() : Shape.of("nothing", null);
    }

    private String explanation(Field field) {
        Type type = field.type() instanceof Type.ListOf list ? list.item() : field.type();
        String meaning = field.meaning();
        if (type instanceof Type.Choice choice) {
            return meaning + " One of " + String.join(", ", choice.words()) + ".";
        }
        if (type instanceof Type.Group group && group.shape().alone().isPresent()) {
            return meaning + " A text in its place is its "
                    + YamlText.quoted(String.valueOf(group.shape().main())) + ".";
        }
        List<String> words = type instanceof Type.Plain plain ? vocabulary.of(plain) : List.of();
        if (words.isEmpty() || type == Type.Plain.LANGUAGE || type == Type.Plain.ENTRY) {
            return meaning;
        }
        String more = words.size() > MOST_WORDS ? " …" : ".";
        return meaning + " This site has " + String.join(", ", words.subList(0, Math.min(MOST_WORDS, words.size())))
                + more;
    }

    private void comment(String text, String indent) {
        String depth = text.substring(0, text.length() - text.stripLeading().length());
        String next = indent + "# " + depth + (depth.isEmpty() ? "" : "  ");
        StringBuilder line = new StringBuilder(indent + "# " + depth);
        boolean fresh = true;
        for (String word : text.strip().split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(next);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        out.append(line).append('\n');
    }
}
