package io.github.claimpress.markdown;

import org.jspecify.annotations.Nullable;

/** What stands on a page instead of a character of the text. */
final class Escapes {
    private Escapes() {}

    /** Whether a character is harmless beyond doubt: the short way for nearly all of them. */
    static boolean isPlain(char c) {
        return c > '>' && c < 0x7F || c == ' ' || c > 0xA0 && c < 0x2000;
    }

    /** Null where the character stands for itself, empty where it must not be on a page at all. */
    static @Nullable String instead(String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '&':
                return "&amp;";
            case '<':
                return "&lt;";
            case '>':
                return "&gt;";
            case '"':
                return "&quot;";
            case '\'':
                return "&#39;";
            default:
                return mayStand(text, at) ? null : "";
        }
    }

    /** The text as it may stand in a message or a list: without what must not be on a page. */
    static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            boolean stands = mayStand(text, i);
            if (!stands && clean == null) {
                clean = new StringBuilder(text.length()).append(text, 0, i);
            } else if (stands && clean != null) {
                clean.append(text.charAt(i));
            }
        }
        return clean == null ? text : clean.toString();
    }

    static void append(StringBuilder html, String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String instead = Escapes.isPlain(text.charAt(i)) ? null : instead(text, i);
            if (instead != null) {
                html.append(text, done, i).append(instead);
                done = i + 1;
            }
        }
        html.append(text, done, text.length());
    }

    /** Not controls, not halves of a character, and not the marks that turn the direction of what follows. */
    private static boolean mayStand(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c == '\n' || c == '\t';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        boolean control = c >= 0x7F && c <= 0x9F;
        boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        return !control && !turns && c < '\uFFFE';
    }
}
