package io.github.claimpress.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way to a field of a front matter, such as {@code sources[1].url}. The root is the whole front matter.
 *
 * @param parent the field that holds this one; null for the root
 * @param key the key in a map; null for the root and for an item of a list
 * @param index the item's number in a list, from 0; -1 where {@code key} is set
 */
public record FieldPath(
        @Nullable FieldPath parent, @Nullable String key, int index) {
    private static final FieldPath ROOT = new FieldPath(null, null, -1);

    public static FieldPath root() {
        return ROOT;
    }

    /** A field at the top of the front matter. */
    public static FieldPath of(String key) {
        return ROOT.child(key);
    }

    public FieldPath child(String name) {
        return new FieldPath(this, Objects.requireNonNull(name), -1);
    }

    /** An item of a list, counted from 0. */
    public FieldPath item(int number) {
        return new FieldPath(this, null, number);
    }

    public boolean isRoot() {
        return parent == null;
    }

    /** For a sentence that is read aloud: “url” in item 2 of “sources”. Nothing for the root. */
    public String inWords() {
        if (parent == null) {
            return "";
        }
        String name = key == null ? "item " + (index + 1) : "“" + key + "”";
        return parent.isRoot() ? name : name + (key == null ? " of " : " in ") + parent.inWords();
    }

    /** As an editor would write it; items are counted from 1, so {@code sources[2].url} is the second source's. */
    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        String before = parent.toString();
        if (key == null) {
            return before + "[" + (index + 1) + "]";
        }
        return before.isEmpty() ? key : before + "." + key;
    }
}
