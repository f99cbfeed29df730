package io.github.claimpress.shape;

/**
 * A field that a file may have.
 *
 * @param required whether the file cannot do without it; a few more are required of published entries only
 * @param meaning one sentence for editors
 */
public record Field(String name, Type type, boolean required, String meaning) {
    public static Field of(String name, Type type, String meaning) {
        return new Field(name, type, false, meaning);
    }

    public static Field required(String name, Type type, String meaning) {
        return new Field(name, type, true, meaning);
    }
}
