package io.github.claimpress.report;

/**
 * Text of strangers on its way to a terminal or a log: it can neither break a line, nor command a terminal, nor turn
 * the words around it, nor command GitHub's runner, which obeys {@code ##[…]} anywhere in a line.
 */
final class OneLine {
    private static final char REPLACEMENT = '\uFFFD';

    private OneLine() {}

    static String of(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char shown = Character.isSurrogate(c) && !isPaired(text, i) ? REPLACEMENT : shown(c);
            boolean command = startsCommand(text, i);
            if ((shown != c || command) && clean == null) {
                clean = new StringBuilder(text.length() + 8).append(text, 0, i);
            }
            if (clean != null) {
                clean.append(command ? " " : "").append(shown);
            }
        }
        return clean == null ? text : clean.toString();
    }

    /** The character itself; a space for a line's end or a tab, a visible mark for what must not be obeyed. */
    static char shown(char c) {
        if (c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        return Character.isISOControl(c) || isBidiControl(c) ? REPLACEMENT : c;
    }

    /** Whether a bracket stands here that, with the signs before it, opens a command to GitHub's runner. */
    static boolean startsCommand(String text, int i) {
        return i > 1 && text.charAt(i) == '[' && text.charAt(i - 1) == '#' && text.charAt(i - 2) == '#';
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static boolean isBidiControl(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
