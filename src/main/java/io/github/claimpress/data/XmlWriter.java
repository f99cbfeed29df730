package io.github.claimpress.data;

import io.github.claimpress.text.Characters;
import io.github.claimpress.text.Utf8Text;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML in UTF-8, an element a line. Characters that XML does not allow are dropped. Attributes come as names
 * and values in turn; one whose value is null is left out, and so is a text element without a text.
 */
final class XmlWriter implements Closeable {
    private static final int FULL = 8 << 10;

    /** What stands inside an element. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    private final OutputStream stream;
    private final Utf8Text out = new Utf8Text(FULL + FULL / 4);
    private int depth;

    XmlWriter(OutputStream stream) {
        this.stream = stream;
        out.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    void element(String name, Content content, @Nullable String... attributes) throws IOException {
        startTag(name, attributes);
        out.sign('>');
        depth++;
        content.write();
        depth--;
        startLine();
        endTag(name);
    }

    void text(String name, @Nullable String text) throws IOException {
        if (text != null) {
            startTag(name);
            out.sign('>');
            escape(text, false);
            endTag(name);
            if (out.length() >= FULL) {
                out.drainTo(stream);
            }
        }
    }

    void empty(String name, @Nullable String... attributes) {
        startTag(name, attributes);
        out.add("/>");
    }

    /** Ends the document. The stream stays open. */
    @Override
    public void close() throws IOException {
        out.sign('\n');
        out.drainTo(stream);
    }

    private void startTag(String name, @Nullable String... namesAndValues) {
        startLine();
        out.sign('<').add(name);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            String attribute = namesAndValues[i];
            String value = namesAndValues[i + 1];
            if (attribute != null && value != null) {
                out.sign(' ').add(attribute).add("=\"");
                escape(value, true);
                out.sign('"');
            }
        }
    }

    private void endTag(String name) {
        out.add("</").add(name).sign('>');
    }

    private void startLine() {
        out.sign('\n');
        for (int i = 0; i < depth; i++) {
            out.add("  ");
        }
    }

    private void escape(String text, boolean quoted) {
        byte[] letters = Characters.utf8(Characters.printable(text));
        int from = 0;
        for (int at = 0; at < letters.length; at++) {
            String entity = entity(letters[at], quoted);
            if (entity != null) {
                out.add(letters, from, at).add(entity);
                from = at + 1;
            }
        }
        out.add(letters, from, letters.length);
    }

    private static @Nullable String entity(byte letter, boolean quoted) {
        return switch (letter) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> quoted ? "&quot;" : null;
            default -> null;
        };
    }
}
