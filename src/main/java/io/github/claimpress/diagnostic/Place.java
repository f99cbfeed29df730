package io.github.claimpress.diagnostic;

import io.github.claimpress.text.FieldPath;

/** Where a problem is. Lines and columns are found later, from the file itself, when somebody wants to see them. */
public sealed interface Place {
    /** The file's path from the site's folder. */
    String path();

    /** A file as a whole. */
    record OfFile(String path) implements Place {}

    /**
     * A field of a front matter; where it is absent, the nearest field that holds it.
     *
     * @param key whether the field's name is meant rather than its value
     */
    record OfField(String path, FieldPath field, boolean key) implements Place {}

    /**
     * A stretch of the file's text.
     *
     * @param start UTF-16 offset in the text with line feeds only, from 0
     * @param end the offset after the last unit; at least {@code start}
     */
    record OfSpan(String path, int start, int end) implements Place {}

    /**
     * A word inside the text of a field, where it first stands in the file; the whole text where it is written another
     * way there.
     */
    record OfWord(String path, FieldPath field, String word) implements Place {}

    static Place file(String path) {
        return new OfFile(path);
    }

    static Place field(String path, FieldPath field) {
        return new OfField(path, field, false);
    }

    static Place key(String path, FieldPath field) {
        return new OfField(path, field, true);
    }

    static Place word(String path, FieldPath field, String word) {
        return new OfWord(path, field, word);
    }

    static Place span(String path, int start, int end) {
        return new OfSpan(path, start, Math.max(start, end));
    }
}
