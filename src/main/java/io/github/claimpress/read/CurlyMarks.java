package io.github.claimpress.read;

import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Type;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Curly quotation marks around what is no sentence: a date, a code, an id. A message or a text program put them there,
 * and to YAML they are letters. They are told once, and the value is read without them.
 */
final class CurlyMarks {
    private static final String MARKS = "“”„«»‘’";
    private static final Pattern AROUND = Pattern.compile("^[" + MARKS + "]\\s*|\\s*[" + MARKS + "]$");

    private final ReadProblems problems;

    CurlyMarks(ReadProblems problems) {
        this.problems = problems;
    }

    /** The same group with its values bare; the group itself where no value has marks. */
    YamlNode.Mapping off(YamlNode.Mapping group, Shape shape, FieldPath at) {
        List<YamlNode.Pair> bare = null;
        for (int i = 0; i < group.pairs().size(); i++) {
            YamlNode.Pair pair = group.pairs().get(i);
            YamlNode value = pair.value();
            if (isMarked(value) || value instanceof YamlNode.Sequence list && hasMarked(list)) {
                Field field = shape.field(pair.key().text()).orElse(null);
                value = field == null ? value : off(value, field.type(), at.child(field.name()));
            }
            if (value != pair.value()) {
                bare = bare == null ? new ArrayList<>(group.pairs()) : bare;
                bare.set(i, new YamlNode.Pair(pair.key(), value));
            }
        }
        return bare == null ? group : new YamlNode.Mapping(bare, group.start(), group.end());
    }

    private YamlNode off(YamlNode value, Type type, FieldPath at) {
        Type item = itemOf(type);
        if (value instanceof YamlNode.Sequence list && item != null) {
            List<YamlNode> items = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                YamlNode each = list.items().get(i);
                items.add(isMarked(each) ? off(each, item, at.item(i)) : each);
            }
            return new YamlNode.Sequence(items, list.start(), list.end());
        }
        if (!(value instanceof YamlNode.Scalar scalar) || item == null && isWords(type)) {
            return value;
        }
        String bare = AROUND.matcher(scalar.text().strip()).replaceAll("");
        boolean brackets = bare.startsWith("[") || bare.startsWith("{");
        if (item != null && !brackets) {
            return value;
        }
        problems.curlyMarks(at, bare);
        // What stands in brackets is not read from a text: nothing is said then, rather than something else.
        return new YamlNode.Scalar(brackets ? "" : bare, true, scalar.start(), scalar.end());
    }

    /** What the items of a list are; null where a type is no list. */
    private static @Nullable Type itemOf(Type type) {
        if (type instanceof Type.GroupOrList) {
            return Type.Plain.COUNTRY;
        }
        return type instanceof Type.ListOf list ? list.item() : null;
    }

    /** Whether a value of a type is words of its writer, which may well begin with a mark. */
    private static boolean isWords(Type type) {
        if (type instanceof Type.Group group) {
            Shape shape = group.shape();
            Field main = shape.main() == null ? null : shape.field(shape.main()).orElse(null);
            return main == null || isWords(main.type());
        }
        return !(type instanceof Type.Choice) && (!(type instanceof Type.Plain) || isText(type));
    }

    private static boolean isText(Type type) {
        return type == Type.Plain.TEXT || type == Type.Plain.BY_LANGUAGE;
    }

    private static boolean hasMarked(YamlNode.Sequence list) {
        for (YamlNode item : list.items()) {
            if (isMarked(item)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(YamlNode value) {
        if (!(value instanceof YamlNode.Scalar scalar) || scalar.text().isEmpty()) {
            return false;
        }
        String text = scalar.text();
        return MARKS.indexOf(text.charAt(0)) >= 0 || MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
