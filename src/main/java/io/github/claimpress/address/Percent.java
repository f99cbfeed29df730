package io.github.claimpress.address;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent signs in addresses. Anything may come in; nothing fails. */
final class Percent {
    private static final int REPLACEMENT = 0xFFFD;
    private static final String HEX = "0123456789ABCDEF";

    private Percent() {}

    /** One spelling for each address: letters, digits and {@code -._~} plain, all beyond ASCII in signs with capitals. */
    static String normal(String text) {
        if (isNormal(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int coded = letter == '%' ? coded(text, i) : -1;
            if (coded >= 0) {
                append(out, coded, isPlain(coded));
                i += 3;
                continue;
            }
            if (letter > 126) {
                appendBytes(out, isSurrogate(letter) ? REPLACEMENT : letter);
            } else {
                append(out, letter, letter > ' ' && letter != '%');
            }
            i += Character.charCount(letter);
        }
        return out.toString();
    }

    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter <= ' ' || letter > 126 || letter == '%') {
                return false;
            }
        }
        return true;
    }

    /** What the signs mean, as UTF-8. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int coded = letter == '%' ? coded(text, i) : -1;
            if (coded >= 0) {
                bytes.write(coded);
                i += 3;
            } else {
                bytes.writeBytes(Character.toString(letter).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(letter);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int coded(String text, int at) {
        if (at + 2 >= text.length()) {
            return -1;
        }
        int high = hex(text.charAt(at + 1));
        int low = hex(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** Not {@link Character#digit}, which knows the digits of every script. */
    private static int hex(char letter) {
        return letter < 128 ? Character.digit(letter, 16) : -1;
    }

    private static void append(StringBuilder out, int value, boolean plain) {
        if (plain) {
            out.append((char) value);
        } else {
            out.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 15));
        }
    }

    private static void appendBytes(StringBuilder out, int letter) {
        for (byte one : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
            append(out, one & 0xFF, false);
        }
    }

    private static boolean isPlain(int value) {
        return value < 128 && (Character.isLetterOrDigit(value) || "-._~".indexOf(value) >= 0);
    }

    private static boolean isSurrogate(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
