package io.github.claimpress.shape;

import org.jspecify.annotations.Nullable;

/**
 * A field that a file may have.
 *
 * @param meaning one sentence for editors
 * @param example what a value, or an item of its list, may look like; null where the type says enough
 */
public record Field(
        String name,
        Type type,
        Need need,
        String meaning,
        @Nullable String example) {
    public static Field of(String name, Type type, String meaning) {
        return new Field(name, type, Need.NONE, meaning, null);
    }

    public static Field required(String name, Type type, String meaning) {
        return new Field(name, type, Need.ALWAYS, meaning, null);
    }

    /** A field that a draft can do without. */
    public static Field published(String name, Type type, String meaning) {
        return new Field(name, type, Need.UNLESS_DRAFT, meaning, null);
    }

    /** The same with an example. */
    public Field like(String value) {
        return new Field(name, type, need, meaning, value);
    }

    /** Whether the file cannot do without it, whatever its status. */
    public boolean required() {
        return need == Need.ALWAYS;
    }
}
