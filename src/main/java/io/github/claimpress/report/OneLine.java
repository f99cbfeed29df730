package io.github.claimpress.report;

/** Text of strangers on its way to a terminal or a log. */
final class OneLine {
    private OneLine() {}

    /** The text without control characters, so that it can neither break a line nor command a terminal. */
    static String of(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean harmful = Character.isISOControl(c)
                    || c == '\u2028'
                    || c == '\u2029'
                    || c >= '\u202A' && c <= '\u202E'
                    || c >= '\u2066' && c <= '\u2069';
            if (harmful && clean == null) {
                clean = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (clean != null) {
                clean.append(harmful ? ' ' : c);
            }
        }
        return clean == null ? text : clean.toString();
    }
}
