package io.github.claimpress.data;

import io.github.claimpress.text.Characters;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML in UTF-8, an element a line. Characters that XML does not allow are dropped. Attributes come as names
 * and values in turn; one whose value is null is left out, and so is a text element without a text.
 */
final class XmlWriter implements Closeable {
    /** What stands inside an element. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    @FunctionalInterface
    private interface Step {
        void take() throws XMLStreamException;
    }

    private final XMLStreamWriter out;
    private int depth;

    XmlWriter(OutputStream stream) throws IOException {
        try {
            // The JDK's own, whatever else is on the class path: the bytes have to be the same everywhere.
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
        write(() -> out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
    }

    void element(String name, Content content, @Nullable String... attributes) throws IOException {
        write(() -> {
            startLine();
            out.writeStartElement(name);
            attributes(attributes);
        });
        depth++;
        content.write();
        depth--;
        write(() -> {
            startLine();
            out.writeEndElement();
        });
    }

    void text(String name, @Nullable String text, @Nullable String... attributes) throws IOException {
        if (text != null) {
            write(() -> {
                startLine();
                out.writeStartElement(name);
                attributes(attributes);
                out.writeCharacters(Characters.printable(text));
                out.writeEndElement();
            });
        }
    }

    void empty(String name, @Nullable String... attributes) throws IOException {
        write(() -> {
            startLine();
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** Ends the document. The stream stays open. */
    @Override
    public void close() throws IOException {
        write(() -> {
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.flush();
            out.close();
        });
    }

    private void attributes(@Nullable String[] namesAndValues) throws XMLStreamException {
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = namesAndValues[i + 1];
            if (name != null && value != null) {
                out.writeAttribute(name, Characters.printable(value));
            }
        }
    }

    private void startLine() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static void write(Step step) throws IOException {
        try {
            step.take();
        } catch (XMLStreamException failed) {
            if (failed.getNestedException() instanceof IOException environment) {
                throw environment;
            }
            throw new IOException(failed);
        }
    }
}
