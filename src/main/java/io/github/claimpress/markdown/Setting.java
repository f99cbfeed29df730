package io.github.claimpress.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * What a text stands in.
 *
 * @param path of its file, from the site's folder
 * @param body the Markdown
 * @param start where the Markdown begins in the file, in UTF-16 units from 0
 * @param topLevel the heading level that {@code ##} becomes
 * @param escapes whether a backslash or a character reference can stand in the body at all
 * @param addresses whether an address of the web can
 */
record Setting(String path, String body, int start, int topLevel, boolean escapes, boolean addresses) {
    static Setting of(String path, String body, int start, int topLevel) {
        boolean escapes = body.indexOf('\\') >= 0 || body.indexOf('&') >= 0;
        return new Setting(path, body, start, topLevel, escapes, body.contains("://"));
    }

    /** The words of a stretch of the Markdown, its backslashes and character references resolved. */
    String words(int from, int to) {
        String raw = body.substring(from, to);
        return isEscaped(from, to) ? Escaping.unescapeString(raw) : raw;
    }

    /** Likewise; cut by its offsets where it is in one piece, since the parser's sequences copy letter by letter. */
    String words(BasedSequence part) {
        boolean whole = part.length() == part.getEndOffset() - part.getStartOffset();
        return whole ? words(part.getStartOffset(), part.getEndOffset()) : Escaping.unescapeString(part);
    }

    boolean isEscaped(int from, int to) {
        for (int i = from; escapes && i < to; i++) {
            if (body.charAt(i) == '\\' || body.charAt(i) == '&') {
                return true;
            }
        }
        return false;
    }
}
