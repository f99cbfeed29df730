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
        Set<String> meant = new HashSet<>();
        Map<String, List<String>> outside = new LinkedHashMap<>();
        Field open = null;
        for (YamlNode.Pair pair : map.pairs()) {
            String name = pair.key().text();
            Field known = shape.field(name).orElse(null);
            if (known != null) {
                open = isOpen(pair.value()) ? known : null;
            } else if (open != null && isPart(name, open)) {
                outside.computeIfAbsent(open.name(), first -> new ArrayList<>()).add(name);
            } else if (!name.startsWith("_")) {
                problems.unknownField(at.child(name), name, shape, map);
                NearestName.of(name, shape.names()).ifPresent(meant::add);
            }
        }
        outside.forEach((group, parts) -> problems.notIndented(at, group, parts));
        meant.addAll(outside.keySet());
        return meant;
    }

    private static boolean isOpen(@Nullable YamlNode value) {
        return value instanceof YamlNode.Scalar scalar && scalar.isAbsent();
    }

    private static boolean isPart(String name, Field holder) {
        return holder.type() instanceof Type.Group group
                && group.shape().field(name).isPresent();
    }
}
