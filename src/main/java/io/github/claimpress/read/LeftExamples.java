package io.github.claimpress.read;

import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Type;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.yaml.YamlNode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds sentences that an entry still has from a new draft: where an example stands, nothing has been said yet. */
final class LeftExamples {
    /** Shorter examples, such as a name of a platform, may be what an editor means. */
    private static final Pattern SENTENCE = Pattern.compile("\\S+( \\S+){3,}");

    /** What our messages and documents write where a text is to be filled in. */
    private static final Pattern UNFILLED = Pattern.compile("[“\"]?(?:…|\\.{3})[”\"]?");

    private final ReadProblems problems;
    private final boolean draft;

    /** @param draft whether there is still time, so that a warning is enough */
    LeftExamples(ReadProblems problems, boolean draft) {
        this.problems = problems;
        this.draft = draft;
    }

    void tell(YamlNode.Mapping group, Shape shape, FieldPath at) {
        for (YamlNode.Pair pair : group.pairs()) {
            Field field = shape.field(pair.key().text()).orElse(null);
            if (field != null) {
                tell(pair.value(), field, field.type(), at.child(field.name()));
            }
        }
    }

    private void tell(YamlNode value, Field field, Type type, FieldPath at) {
        Shape inner = inside(type);
        if (value instanceof YamlNode.Mapping group && inner != null) {
            tell(group, inner, at);
        } else if (value instanceof YamlNode.Sequence list && type instanceof Type.ListOf listed) {
            List<YamlNode> items = list.items();
            for (int i = 0; i < items.size(); i++) {
                tell(items.get(i), field, listed.item(), at.item(i));
            }
        } else if (value instanceof YamlNode.Scalar scalar) {
            Field said = type instanceof Type.PartyOf || inner == null || inner.main() == null
                    ? field
                    : inner.field(inner.main()).orElse(field);
            String example = said.example();
            String text = scalar.text().strip();
            boolean words = said.type() == Type.Plain.TEXT || said.type() instanceof Type.PartyOf;
            if (words && UNFILLED.matcher(text).matches()) {
                problems.unfilled(at, text.contains("…") ? "…" : "...", said, draft);
            } else if (text.equals(example) && SENTENCE.matcher(text).matches()) {
                problems.leftExample(at, text, said, draft);
            }
        }
    }

    private static @Nullable Shape inside(Type type) {
        if (type instanceof Type.Group group) {
            return group.shape();
        }
        if (type instanceof Type.PartyOf party) {
            return party.shape();
        }
        return type instanceof Type.GroupOrList group ? group.shape() : null;
    }
}
