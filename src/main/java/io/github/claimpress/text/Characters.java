package io.github.claimpress.text;

import java.nio.charset.StandardCharsets;

/** Characters that no file of ours may carry, whoever wrote them. */
public final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** The text with each half of a broken surrogate pair replaced by U+FFFD: what is left can be encoded. */
    public static String mended(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return rebuilt(text, i, false);
            }
        }
        return text;
    }

    /** The bytes of the text {@link #mended}. */
    public static byte[] utf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return isWhole(text, bytes) ? bytes : mended(text).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The bytes of the text, which come back as it is.
     *
     * @throws IllegalArgumentException for half a surrogate pair, which would not
     */
    public static byte[] exactUtf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!isWhole(text, bytes)) {
            throw new IllegalArgumentException("half a character");
        }
        return bytes;
    }

    /** Whether no half of a surrogate pair stood alone, which became a question mark. */
    private static boolean isWhole(String text, byte[] bytes) {
        if (bytes.length != text.length()) {
            return mended(text).equals(text);
        }
        // As many bytes as letters: it is ASCII, as most texts are, but for such halves.
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '?' && text.charAt(i) != '?') {
                return false;
            }
        }
        return true;
    }

    /** The text {@link #mended}, and without what XML 1.0 forbids: controls but tab and line ends, U+FFFE, U+FFFF. */
    public static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean usual = letter >= ' ' && letter < 0x7F;
            if (!usual && (Character.isSurrogate(letter) || isForbidden(letter))) {
                return rebuilt(text, i, true);
            }
        }
        return text;
    }

    /** Whether every character is one of ASCII. */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether any character is a control. */
    public static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character makes text read in another order than it is stored; the plain marks LRM, RLM, ALM do not. */
    public static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    /** Whether any character of a text does. */
    public static boolean turnsDirection(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (turnsDirection(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String rebuilt(String text, int from, boolean withoutForbidden) {
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, from);
        int i = from;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (Character.isBmpCodePoint(character) && Character.isSurrogate((char) character)) {
                kept.append(REPLACEMENT);
            } else if (!withoutForbidden || !isForbidden(character)) {
                kept.appendCodePoint(character);
            }
            i += Character.charCount(character);
        }
        return kept.toString();
    }

    private static boolean isForbidden(int character) {
        boolean control = character < 0x20 && character != '\t' && character != '\n' && character != '\r';
        return control || character >= 0x7F && character <= 0x9F || character == 0xFFFE || character == 0xFFFF;
    }
}
