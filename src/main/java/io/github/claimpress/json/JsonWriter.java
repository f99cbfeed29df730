package io.github.claimpress.json;

import io.github.claimpress.text.Utf8Text;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in UTF-8 as it is told, value after value. A member whose value is null is left out, and so is an
 * empty list of texts. A second value at the top starts a new line, as JSON Lines have it; {@link #close} ends the
 * last line and leaves the stream open. What is held back until then is a few kilobytes.
 */
public final class JsonWriter implements Closeable {
    private static final int FULL = 8 << 10;
    private static final String INDENT = "  ";

    /** What stands inside an object or a list. */
    @FunctionalInterface
    public interface Content {
        void write() throws IOException;
    }

    /** One whole value. */
    @FunctionalInterface
    public interface Value {
        void writeTo(JsonWriter json) throws IOException;
    }

    private final OutputStream stream;
    private final boolean pretty;
    private final Utf8Text out = new Utf8Text(FULL);
    private int depth;
    /** Whether nothing stands yet in the object or list, or at the top. */
    private boolean empty = true;

    private boolean named;

    private JsonWriter(OutputStream stream, boolean pretty) {
        this.stream = stream;
        this.pretty = pretty;
    }

    /** Without any white space. */
    public static JsonWriter compact(OutputStream stream) {
        return new JsonWriter(stream, false);
    }

    /** A member a line, two spaces deeper at each level. */
    public static JsonWriter pretty(OutputStream stream) {
        return new JsonWriter(stream, true);
    }

    /** A value as text, without white space. */
    public static String text(Value value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(FULL);
        try {
            JsonWriter json = compact(bytes);
            value.writeTo(json);
            json.out.drainTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** An object that is an item of a list, or stands at the top. */
    public void object(Content content) throws IOException {
        value('{', content, '}');
    }

    public void object(String name, Content content) throws IOException {
        name(name);
        object(content);
    }

    public void array(Content content) throws IOException {
        value('[', content, ']');
    }

    public void array(String name, Content content) throws IOException {
        name(name);
        array(content);
    }

    public void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            name(name);
            item(value);
        }
    }

    /** Anything that says itself as text, such as a date. */
    public void text(String name, @Nullable Object value) throws IOException {
        text(name, value == null ? null : value.toString());
    }

    /** A list of texts; left out when it is empty. */
    public void texts(String name, Collection<String> values) throws IOException {
        if (!values.isEmpty()) {
            array(name, () -> {
                for (String value : values) {
                    item(value);
                }
            });
        }
    }

    public void number(String name, @Nullable Number value) throws IOException {
        if (value != null) {
            name(name);
            item(value.longValue());
        }
    }

    public void flag(String name, boolean value) throws IOException {
        name(name);
        item(value);
    }

    /** A text that is an item of a list. */
    public void item(String value) throws IOException {
        startValue();
        ScriptSafe.write(value, out);
    }

    /** A whole number that is an item of a list. */
    public void item(long value) throws IOException {
        word(Long.toString(value));
    }

    public void item(boolean value) throws IOException {
        word(Boolean.toString(value));
    }

    /** A {@code null} that is an item of a list. */
    public void nothing() throws IOException {
        word("null");
    }

    private void word(String word) throws IOException {
        startValue();
        out.add(word);
    }

    private void value(char start, Content content, char end) throws IOException {
        startValue();
        out.sign(start);
        depth++;
        empty = true;
        content.write();
        depth--;
        if (!empty) {
            startLine();
        }
        empty = false;
        out.sign(end);
    }

    private void name(String name) throws IOException {
        startItem();
        ScriptSafe.write(name, out);
        out.sign(':');
        if (pretty) {
            out.sign(' ');
        }
        named = true;
    }

    private void startValue() throws IOException {
        if (!named) {
            startItem();
        }
        named = false;
    }

    private void startItem() throws IOException {
        if (out.length() >= FULL) {
            out.drainTo(stream);
        }
        if (depth > 0) {
            if (!empty) {
                out.sign(',');
            }
            startLine();
        } else if (!empty) {
            out.sign('\n');
        }
        empty = false;
    }

    private void startLine() {
        if (pretty) {
            out.sign('\n');
            for (int i = 0; i < depth; i++) {
                out.add(INDENT);
            }
        }
    }

    /** Ends the last line. The stream stays open. */
    @Override
    public void close() throws IOException {
        out.sign('\n').drainTo(stream);
    }
}
