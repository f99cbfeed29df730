package io.github.claimpress.json;

import io.github.claimpress.text.Characters;
import io.github.claimpress.text.Utf8Text;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in UTF-8 as it is told, value after value. A member whose value is null is left out, and so is an
 * empty list of texts. A second value at the top starts a new line, as JSON Lines have it; {@link #close} ends the
 * last line and leaves the stream open.
 */
public final class JsonWriter implements Closeable {
    private static final int FULL = 8 << 10;

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

    /** Null where all is held until it is asked for. */
    private final @Nullable OutputStream stream;

    private final boolean pretty;
    private final Utf8Text out;

    private int depth;

    /** Whether nothing stands yet in the object or list that was begun last, or at the top. */
    private boolean empty = true;

    /** Whether a name waits for its value. */
    private boolean named;

    private JsonWriter(@Nullable OutputStream stream, boolean pretty, Utf8Text out) {
        this.stream = stream;
        this.pretty = pretty;
        this.out = out;
    }

    /** Without any white space. */
    public static JsonWriter compact(OutputStream stream) {
        return new JsonWriter(stream, false, new Utf8Text(FULL + FULL / 4));
    }

    /** A member a line, two spaces deeper at each level. */
    public static JsonWriter pretty(OutputStream stream) {
        return new JsonWriter(stream, true, new Utf8Text(FULL + FULL / 4));
    }

    /** A value as text, without white space. */
    public static String text(Value value) {
        JsonWriter json = new JsonWriter(null, false, new Utf8Text(FULL / 2));
        try {
            value.writeTo(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return json.out.toString();
    }

    /** An object that is an item of a list, or stands at the top. */
    public void object(Content content) throws IOException {
        begin('{');
        content.write();
        end('}');
    }

    public void object(String name, Content content) throws IOException {
        name(name);
        object(content);
    }

    public void array(Content content) throws IOException {
        begin('[');
        content.write();
        end(']');
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
            name(name);
            begin('[');
            for (String value : values) {
                item(value);
            }
            end(']');
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
        separate();
        quote(value);
        if (stream != null && out.length() >= FULL) {
            out.drainTo(stream);
        }
    }

    /** A whole number that is an item of a list. */
    public void item(long value) throws IOException {
        separate();
        out.add(Long.toString(value));
    }

    public void item(boolean value) throws IOException {
        separate();
        out.add(value ? "true" : "false");
    }

    /** A {@code null} that is an item of a list. */
    public void nothing() throws IOException {
        separate();
        out.add("null");
    }

    /** Ends the last line. The stream stays open. */
    @Override
    public void close() throws IOException {
        out.sign('\n');
        if (stream != null) {
            out.drainTo(stream);
        }
    }

    private void name(String name) {
        separate();
        quote(name);
        out.sign(':');
        if (pretty) {
            out.sign(' ');
        }
        named = true;
    }

    private void begin(char bracket) {
        separate();
        out.sign(bracket);
        depth++;
        empty = true;
    }

    private void end(char bracket) {
        depth--;
        if (!empty) {
            startLine();
        }
        out.sign(bracket);
        empty = false;
    }

    /** Before a name or value: parts it from the one before, unless its own name is that. */
    private void separate() {
        if (named) {
            named = false;
            return;
        }
        if (!empty) {
            out.sign(depth == 0 ? '\n' : ',');
        }
        if (depth > 0) {
            startLine();
        }
        empty = false;
    }

    private void startLine() {
        if (pretty) {
            out.sign('\n');
            for (int i = 0; i < depth; i++) {
                out.sign(' ').sign(' ');
            }
        }
    }

    private void quote(String text) {
        byte[] letters = Characters.utf8(text);
        out.sign('"');
        ScriptSafe.add(letters, out);
        out.sign('"');
    }
}
