package io.github.claimpress.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file to be written.
 *
 * @param path from the output folder, with forward slashes
 */
public record OutputFile(String path, Content content) {
    /** Writes itself, the same bytes however often. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static OutputFile of(String path, byte[] bytes) {
        return new OutputFile(path, out -> out.write(bytes));
    }

    public static OutputFile of(String path, String text) {
        return of(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
