package io.github.claimpress.read;

import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Keyed;
import io.github.claimpress.model.Moment;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Sizes;
import io.github.claimpress.shape.Type;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A group of fields seen through its shape. What is unknown or missing is told when the form is made; what does
 * not fit its type is told when it is asked for, so each field is asked for once.
 */
final class Form {
    private final YamlNode.Mapping map;
    private final Shape shape;
    private final FieldPath at;
    private final Reading reading;
    private final Set<String> meant;

    Form(YamlNode.Mapping map, Shape shape, FieldPath at, Reading reading) {
        this.map = new CurlyMarks(reading.problems()).off(map, shape, at);
        this.shape = shape;
        this.at = at;
        this.reading = reading;
        this.meant = new UnknownFields(map, shape, at, reading.problems()).tell();
        for (Field field : shape.fields()) {
            if (field.required() && lacks(field.name())) {
                reading.problems().missingField(at, field, shape, map);
            }
        }
    }

    FieldPath at() {
        return at;
    }

    Reading reading() {
        return reading;
    }

    boolean has(String name) {
        return node(name) != null;
    }

    /** Whether a field is missing, and nothing else was told that is meant for it. */
    boolean lacks(String name) {
        return !has(name) && !meant.contains(name);
    }

    @Nullable
    String text(String name) {
        YamlNode node = node(name);
        if (node instanceof YamlNode.Scalar scalar) {
            return measured(name, -1, scalar.text().strip());
        }
        return node == null ? null : text(node, at.child(name));
    }

    String text(String name, String otherwise) {
        String found = text(name);
        return found == null ? otherwise : found;
    }

    List<String> texts(String name) {
        return textItems(name).stream().map(Item::text).toList();
    }

    /** A text of a list and where it stands. */
    record Item(FieldPath at, String text) {}

    List<Item> textItems(String name) {
        List<Item> found = new ArrayList<>();
        List<YamlNode> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            FieldPath item = at.child(name).item(i);
            String text = text(items.get(i), item);
            if (text == null) {
                reading.leaveOut(item);
            } else {
                found.add(new Item(item, measured(name, i, text)));
            }
        }
        return found;
    }

    /** Says that the model does not get this group, which is an item of a list. */
    void leaveOut() {
        reading.leaveOut(at);
    }

    @Nullable
    CalendarDate date(String name) {
        String text = text(name);
        CalendarDate date = text == null ? null : CalendarDate.parse(text).orElse(null);
        if (text != null && date == null) {
            reading.problems().badDate(at.child(name), text);
        }
        return date;
    }

    @Nullable
    Moment moment(String name) {
        String text = text(name);
        Moment moment = text == null ? null : Moment.parse(text).orElse(null);
        if (text != null && moment == null) {
            reading.problems().badMoment(at.child(name), text);
        }
        return moment;
    }

    <E extends Enum<E> & Keyed> @Nullable E choice(String name, Class<E> type) {
        String text = text(name);
        if (text == null || !(typeOf(name) instanceof Type.Choice choice)) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.key().equals(text) && choice.words().contains(text)) {
                return constant;
            }
        }
        unknownChoice(name, text, choice.words());
        return null;
    }

    /** One of the words of a field that has no enum of its own. */
    @Nullable
    String word(String name) {
        String text = text(name);
        if (text != null
                && typeOf(name) instanceof Type.Choice choice
                && !choice.words().contains(text)) {
            unknownChoice(name, text, choice.words());
            return null;
        }
        return text;
    }

    boolean flag(String name) {
        String text = text(name);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            unknownChoice(name, text, List.of("true", "false"));
        }
        return "true".equals(text);
    }

    private void unknownChoice(String name, String text, List<String> words) {
        reading.problems()
                .unknownChoice(at.child(name), text, words, reading.names().labels());
    }

    int number(String name, int otherwise) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[1-9][0-9]{0,5}")) {
            reading.problems().badNumber(at.child(name), text);
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    /** A group, also where a text stands in its place. */
    @Nullable
    Form form(String name) {
        return form(node(name), at.child(name), groupOf(typeOf(name)));
    }

    /** The groups of a list. */
    List<Form> forms(String name) {
        List<Form> found = new ArrayList<>();
        Shape inner = groupOf(((Type.ListOf) typeOf(name)).item());
        List<YamlNode> items = items(name);
        if (node(name) instanceof YamlNode.Mapping lone) {
            // It was told that this ought to be a list; what its item lacks is told in the same run.
            items = List.of(lone);
        }
        for (int i = 0; i < items.size(); i++) {
            FieldPath item = at.child(name).item(i);
            Form form = form(items.get(i), item, inner);
            if (form == null) {
                reading.leaveOut(item);
            } else {
                found.add(form);
            }
        }
        return found;
    }

    /** The value of a field; null where nothing is said. */
    @Nullable
    YamlNode node(String name) {
        YamlNode.Pair pair = map.pair(name);
        YamlNode value = pair == null ? null : pair.value();
        return value instanceof YamlNode.Scalar scalar && scalar.isAbsent() ? null : value;
    }

    Type typeOf(String name) {
        return field(name).type();
    }

    private Field field(String name) {
        return shape.field(name).orElseThrow(() -> new IllegalStateException(name));
    }

    /**
     * The same text; whether it is too long for its field is told.
     *
     * @param item its number in the list that the field is; -1 where it is none
     */
    private String measured(String name, int item, String text) {
        if (text.length() <= Sizes.LEAST) {
            return text;
        }
        int most = Sizes.characters(shape, field(name));
        int length = text.length() <= most ? 0 : text.codePointCount(0, text.length());
        if (length > most) {
            FieldPath path = item < 0 ? at.child(name) : at.child(name).item(item);
            reading.sizes().tooLong(path, length, most, Sizes.isAddress(field(name)) ? text : null);
        }
        return text;
    }

    @Nullable
    String text(@Nullable YamlNode node, FieldPath path) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.isAbsent() ? null : scalar.text().strip();
        }
        if (node != null) {
            reading.problems()
                    .wrongShape(
                            path,
                            node,
                            "a text",
                            "Write one value on the line of the field; in quotation marks where it starts with a bracket.");
        }
        return null;
    }

    @Nullable
    Form form(@Nullable YamlNode node, FieldPath path, Shape inner) {
        if (node instanceof YamlNode.Mapping mapping) {
            return new Form(mapping, inner, path, reading);
        }
        if (node instanceof YamlNode.Scalar scalar && inner.main() != null) {
            return scalar.isAbsent() ? null : new Form(alone(scalar, inner.main()), inner, path, reading);
        }
        if (node != null) {
            reading.problems()
                    .wrongShape(
                            path,
                            node,
                            "a group of fields",
                            "Write its fields on lines of their own below it, two spaces further right: "
                                    + String.join(", ", inner.names()) + ".");
        }
        return null;
    }

    private static boolean isAbsent(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.isAbsent();
    }

    List<YamlNode> items(String name) {
        YamlNode node = node(name);
        if (node instanceof YamlNode.Sequence list) {
            int most = Sizes.items(field(name));
            if (list.items().size() > most) {
                reading.sizes().tooMany(at.child(name), list.items().size(), most);
            }
            // One hyphen with nothing behind it is a list that stands open, and says as little as an empty field.
            if (list.items().size() == 1 && isAbsent(list.items().get(0))) {
                return List.of();
            }
            for (int i = 0; i < list.items().size(); i++) {
                if (isAbsent(list.items().get(i))) {
                    reading.problems().emptyItem(at.child(name).item(i));
                }
            }
            return list.items();
        }
        if (node != null) {
            reading.problems().wrongShape(at.child(name), node, "a list", listHelp(node));
        }
        return List.of();
    }

    /** How what stands alone becomes a list. */
    private static String listHelp(YamlNode node) {
        if (node instanceof YamlNode.Mapping) {
            return "A list may have one item. Put square brackets around the braces, [{…}]; or, without braces, a hyphen and"
                    + " a space before the first field and two spaces before the others.";
        }
        if (node instanceof YamlNode.Scalar scalar
                && scalar.plain()
                && scalar.text().startsWith("-")) {
            return "Put a space after each hyphen.";
        }
        return "Put it in square brackets, with commas between several: [one, two]; or write each on a line of its own"
                + " after a hyphen and a space.";
    }

    private static Shape groupOf(Type type) {
        if (type instanceof Type.Group group) {
            return group.shape();
        }
        if (type instanceof Type.GroupOrList group) {
            return group.shape();
        }
        throw new IllegalStateException("not a group: " + type);
    }

    private static YamlNode.Mapping alone(YamlNode.Scalar value, String main) {
        YamlNode.Scalar key = new YamlNode.Scalar(main, true, value.start(), value.start());
        return new YamlNode.Mapping(List.of(new YamlNode.Pair(key, value)), value.start(), value.end());
    }
}
