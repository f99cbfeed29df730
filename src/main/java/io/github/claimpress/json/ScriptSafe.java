package io.github.claimpress.json;

import io.github.claimpress.text.Utf8Text;

/**
 * Escapes what a string in JSON cannot hold, what could end a script element or open a comment in one ({@code <},
 * {@code >}, {@code &}), and the two line ends that older JavaScript does not allow in a string.
 */
final class ScriptSafe {
    private static final String HEX = "0123456789ABCDEF";

    /** Escaped by its number. */
    private static final byte CODE = 'u';

    /** Begins the bytes of the two line ends, and of much else. */
    private static final byte LINE_END = '\n';

    private static final int LEAD = 0xE2;

    /** For each byte what becomes of it: 0 for itself, {@link #CODE}, {@link #LINE_END}, or a sign after a backslash. */
    private static final byte[] ESCAPES = escapes();

    private ScriptSafe() {}

    /** @param letters in UTF-8 */
    static void add(byte[] letters, Utf8Text out) {
        int from = 0;
        for (int at = 0; at < letters.length; at++) {
            byte escape = ESCAPES[letters[at] & 0xFF];
            if (escape != 0 && (escape != LINE_END || isLineEnd(letters, at))) {
                out.add(letters, from, at);
                from = at + add(escape, letters, at, out);
            }
        }
        out.add(letters, from, letters.length);
    }

    /** @return how many bytes are escaped */
    private static int add(byte escape, byte[] letters, int at, Utf8Text out) {
        if (escape == LINE_END) {
            out.add("\\u202").sign(letters[at + 2] & 0x0F | '0');
            return 3;
        }
        out.sign('\\').sign(escape);
        if (escape == CODE) {
            int letter = letters[at];
            out.add("00").sign(HEX.charAt(letter >> 4)).sign(HEX.charAt(letter & 15));
        }
        return 1;
    }

    /** U+2028 and U+2029. */
    private static boolean isLineEnd(byte[] letters, int at) {
        return letters[at + 1] == (byte) 0x80 && (letters[at + 2] & 0xFE) == 0xA8;
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[256];
        for (int control = 0; control < ' '; control++) {
            escapes[control] = CODE;
        }
        for (char letter : new char[] {'<', '>', '&', 0x7F}) {
            escapes[letter] = CODE;
        }
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        escapes['\b'] = 'b';
        escapes['\f'] = 'f';
        escapes['\n'] = 'n';
        escapes['\r'] = 'r';
        escapes['\t'] = 't';
        escapes[LEAD] = LINE_END;
        return escapes;
    }
}
