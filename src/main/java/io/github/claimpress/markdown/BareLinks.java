package io.github.claimpress.markdown;

import org.jspecify.annotations.Nullable;

/** Finds web addresses in running text. */
final class BareLinks {
    /** What cannot be part of an address in a sentence. */
    private static final String ENDS = " \t\n\u00A0<>\"`|«»“”„‹›";

    /** What ends a sentence rather than an address that stands before it. */
    private static final String PUNCTUATION = ".,:;!?*_~'’‘…)]}\\،؛؟。";

    private BareLinks() {}

    /** Offsets in the whole text. */
    record Found(int start, int end) {}

    /** Where the next {@code ://} begins; -1 where there is none. */
    static int mark(String text, int start, int end) {
        for (int i = start; i < end - 2; i++) {
            if (text.charAt(i) == ':' && text.startsWith("//", i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** The next address that begins with {@code http://} or {@code https://} and has a host; null where none does. */
    static @Nullable Found next(String text, int start, int end) {
        int at = mark(text, start, end);
        while (at >= 0) {
            int scheme = schemeBefore(text, start, at);
            int last = endOf(text, at + 3, end);
            if (scheme >= 0 && last > at + 3 && Character.isLetterOrDigit(text.codePointAt(at + 3))) {
                return new Found(scheme, last);
            }
            at = mark(text, at + 3, end);
        }
        return null;
    }

    private static int schemeBefore(String text, int start, int colon) {
        int from = colon;
        while (from > start && isAsciiLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean web = text.regionMatches(true, from, "https", 0, 5) && colon - from == 5
                || text.regionMatches(true, from, "http", 0, 4) && colon - from == 4;
        return web && (from == start || !Character.isLetterOrDigit(text.charAt(from - 1))) ? from : -1;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int endOf(String text, int from, int limit) {
        int end = from;
        int open = 0;
        while (end < limit && ENDS.indexOf(text.charAt(end)) < 0 && text.charAt(end) > ' ') {
            char c = text.charAt(end++);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        while (end > from && PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0) {
            if (text.charAt(end - 1) == ')') {
                if (open >= 0) {
                    break;
                }
                open++;
            }
            end--;
        }
        return end;
    }
}
