package io.github.claimpress.read;

import io.github.claimpress.diagnostic.NearestName;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Type;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the fields that a group cannot have: misspelt ones, and those that belong into another group above them. */
record UnknownFields(YamlNode.Mapping map, Shape shape, FieldPath at, ReadProblems problems) {
    /** The fields of the shape that were meant by others, so that nobody need hear that they are missing. */
    Set<String> tell() {
        return isPlain() ? Set.of() : tellEach();
    }

    /** Nearly every group is, and there are dozens in an entry. */
    private boolean isPlain() {
        for (YamlNode.Pair pair : map.pairs()) {
            if (shape.field(pair.key().text()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Set<String> tellEach() {
        Set<String> meant = new HashSet<>();
        Map<YamlNode.Pair, List<String>> outside = new LinkedHashMap<>();
        YamlNode.Pair above = null;
        for (YamlNode.Pair pair : map.pairs()) {
            String name = pair.key().text();
            if (shape.field(name).isPresent()) {
                above = pair;
            } else if (above != null && isPart(name, above)) {
                outside.computeIfAbsent(above, first -> new ArrayList<>()).add(name);
            } else if (!name.startsWith("_")) {
                problems.unknownField(at.child(name), name, shape, map);
                NearestName.of(name, shape.names()).ifPresent(meant::add);
            }
        }
        outside.forEach((group, parts) -> {
            problems.notIndented(at, group.key().text(), mainOf(group), parts);
            meant.add(group.key().text());
        });
        return meant;
    }

    /** Whether a field that this group cannot have is one of a group above it, whose own fields cannot follow there. */
    private boolean isPart(String name, YamlNode.Pair above) {
        Shape group = groupOf(above);
        return above.value() instanceof YamlNode.Scalar
                && group != null
                && group.field(name).isPresent();
    }

    /** The field that the text behind a group's name stands for; null where there is no text. */
    private @Nullable String mainOf(YamlNode.Pair above) {
        boolean empty = above.value() instanceof YamlNode.Scalar scalar && scalar.isAbsent();
        Shape group = groupOf(above);
        return empty || group == null ? null : group.main();
    }

    private @Nullable Shape groupOf(YamlNode.Pair pair) {
        Field field = shape.field(pair.key().text()).orElse(null);
        return field != null && field.type() instanceof Type.Group group ? group.shape() : null;
    }
}
