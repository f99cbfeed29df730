package io.github.claimpress.schema;

import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Type;
import java.util.LinkedHashSet;
import java.util.Set;

/** The groups of fields that a group is made of. */
final class Parts {
    private Parts() {}

    /** Those inside it at any depth, without itself, in the order in which a reader meets them. */
    static Set<Shape> of(Shape shape) {
        Set<Shape> found = new LinkedHashSet<>();
        collect(shape, found);
        return found;
    }

    private static void collect(Shape shape, Set<Shape> found) {
        shape.fields().forEach(field -> collect(field.type(), found));
    }

    private static void collect(Type type, Set<Shape> found) {
        if (type instanceof Type.ListOf list) {
            collect(list.item(), found);
        } else if (type instanceof Type.MapOf map) {
            collect(map.value(), found);
            map.known().stream().map(Field::type).forEach(known -> collect(known, found));
        } else if (type instanceof Type.Group group) {
            add(group.shape(), found);
        } else if (type instanceof Type.GroupOrList group) {
            add(group.shape(), found);
        } else if (type instanceof Type.PartyOf party) {
            add(party.shape(), found);
        }
    }

    private static void add(Shape shape, Set<Shape> found) {
        if (found.add(shape)) {
            collect(shape, found);
        }
    }
}
