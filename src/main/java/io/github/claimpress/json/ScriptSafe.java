package io.github.claimpress.json;

import io.github.claimpress.text.Characters;
import io.github.claimpress.text.Utf8Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Writes texts as JSON has them (RFC 8259, section 7). What could end a script element or open a comment in one is
 * escaped as well ({@code <}, {@code >}, {@code &}), and so are the two line ends that older JavaScript does not
 * allow in a string. Half of a broken surrogate pair becomes U+FFFD.
 */
final class ScriptSafe {
    private static final byte[] ITSELF = {};
    /** By character. */
    private static final byte[][] ESCAPES = new byte[0x80][];

    private static final byte[] LINE = escape("\\u2028");
    private static final byte[] PARAGRAPH = escape("\\u2029");

    static {
        Arrays.fill(ESCAPES, ITSELF);
        for (int control = 0; control < ' '; control++) {
            ESCAPES[control] = numbered(control);
        }
        for (char unsafe : new char[] {'<', '>', '&', 0x7F}) {
            ESCAPES[unsafe] = numbered(unsafe);
        }
        ESCAPES['\b'] = escape("\\b");
        ESCAPES['\t'] = escape("\\t");
        ESCAPES['\n'] = escape("\\n");
        ESCAPES['\f'] = escape("\\f");
        ESCAPES['\r'] = escape("\\r");
        ESCAPES['"'] = escape("\\\"");
        ESCAPES['\\'] = escape("\\\\");
    }

    private ScriptSafe() {}

    /** With its quotation marks. */
    static void write(String text, Utf8Text out) {
        byte[] bytes = Characters.utf8(text);
        out.sign('"');
        int written = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte[] escape = bytes[i] >= 0 ? ESCAPES[bytes[i]] : lineEnd(bytes, i);
            if (escape.length > 0) {
                out.add(bytes, written, i).add(escape, 0, escape.length);
                written = bytes[i] >= 0 ? i + 1 : i + 3;
            }
        }
        out.add(bytes, written, bytes.length).sign('"');
    }

    /** U+2028 is E2 80 A8 in UTF-8, U+2029 is E2 80 A9. */
    private static byte[] lineEnd(byte[] bytes, int at) {
        if (bytes[at] != (byte) 0xE2 || bytes[at + 1] != (byte) 0x80) {
            return ITSELF;
        }
        return switch (bytes[at + 2]) {
            case (byte) 0xA8 -> LINE;
            case (byte) 0xA9 -> PARAGRAPH;
            default -> ITSELF;
        };
    }

    private static byte[] numbered(int character) {
        return escape("\\u" + HexFormat.of().withUpperCase().toHexDigits((char) character));
    }

    private static byte[] escape(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
