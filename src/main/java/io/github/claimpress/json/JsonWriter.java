package io.github.claimpress.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.claimpress.text.Characters;
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
 * last line and leaves the stream open.
 */
public final class JsonWriter implements Closeable {
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .characterEscapes(new ScriptSafe())
            .rootValueSeparator("\n")
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

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

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Without any white space. */
    public static JsonWriter compact(OutputStream stream) throws IOException {
        return new JsonWriter(JSON.createGenerator(stream));
    }

    /** A member a line, two spaces deeper at each level. */
    public static JsonWriter pretty(OutputStream stream) throws IOException {
        JsonWriter json = compact(stream);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withRootSeparator("\n")
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        json.out.setPrettyPrinter(printer);
        return json;
    }

    /** A value as text, without white space. */
    public static String text(Value value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonWriter json = compact(bytes);
            value.writeTo(json);
            json.out.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** An object that is an item of a list, or stands at the top. */
    public void object(Content content) throws IOException {
        out.writeStartObject();
        content.write();
        out.writeEndObject();
    }

    public void object(String name, Content content) throws IOException {
        name(name);
        object(content);
    }

    public void array(Content content) throws IOException {
        out.writeStartArray();
        content.write();
        out.writeEndArray();
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
            out.writeStartArray();
            for (String value : values) {
                item(value);
            }
            out.writeEndArray();
        }
    }

    public void number(String name, @Nullable Number value) throws IOException {
        if (value != null) {
            name(name);
            out.writeNumber(value.longValue());
        }
    }

    public void flag(String name, boolean value) throws IOException {
        name(name);
        out.writeBoolean(value);
    }

    /** A text that is an item of a list. */
    public void item(String value) throws IOException {
        out.writeString(Characters.mended(value));
    }

    /** A whole number that is an item of a list. */
    public void item(long value) throws IOException {
        out.writeNumber(value);
    }

    public void item(boolean value) throws IOException {
        out.writeBoolean(value);
    }

    /** A {@code null} that is an item of a list. */
    public void nothing() throws IOException {
        out.writeNull();
    }

    private void name(String name) throws IOException {
        out.writeFieldName(Characters.mended(name));
    }

    /** Ends the last line. The stream stays open. */
    @Override
    public void close() throws IOException {
        out.writeRaw('\n');
        out.close();
    }
}
