package io.github.claimpress.model;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.text.FieldPath;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The items of lists that were left out of the model, since they could not be read or stood there twice. A rule counts the
 * items that are in the model; an editor who looks for the place in the file counts those that were left out too.
 *
 * @param items the numbers of those items, from 0, by the list's field
 */
public record LeftOut(Map<Place, SortedSet<Integer>> items) {
    /** Of a site whose every item is in the model. */
    public static final LeftOut NOTHING = new LeftOut(Map.of());

    public LeftOut {
        items = Map.copyOf(items);
    }

    /** @param places those items */
    public static LeftOut of(Collection<Place.OfField> places) {
        return new LeftOut(places.stream()
                .collect(Collectors.groupingBy(
                        place -> Place.field(
                                place.path(),
                                Objects.requireNonNull(place.field().parent())),
                        Collectors.mapping(place -> place.field().index(), Collectors.toCollection(TreeSet::new)))));
    }

    /** Where in its file a place is whose items were counted in the model. */
    public Place inFile(Place place) {
        if (items.isEmpty()) {
            return place;
        }
        if (place instanceof Place.OfField of) {
            return new Place.OfField(of.path(), inFile(of.path(), of.field()), of.key());
        }
        if (place instanceof Place.OfWord of) {
            return new Place.OfWord(of.path(), inFile(of.path(), of.field()), of.word());
        }
        return place;
    }

    /** The same for a field of a file. */
    public FieldPath inFile(String path, FieldPath field) {
        if (field.parent() == null) {
            return field;
        }
        FieldPath parent = inFile(path, field.parent());
        if (field.key() != null) {
            return parent.child(field.key());
        }
        int number = field.index();
        for (int left : items.getOrDefault(Place.field(path, parent), Collections.emptySortedSet())) {
            if (left > number) {
                break;
            }
            number++;
        }
        return parent.item(number);
    }
}
