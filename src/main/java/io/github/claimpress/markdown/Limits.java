package io.github.claimpress.markdown;

import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.text.SourceText;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a text may cost, and the part of it that is seen without parsing. */
final class Limits {
    static final int BODY_BYTES = 256 << 10;
    /** What a UTF-16 unit can take in UTF-8: a text far below the limit need not be counted. */
    private static final long MOST_BYTES_OF_UNIT = 3;

    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** So many costly texts get all the patience there is; where there are more, each text gets a share of it. */
    static final int COSTLY_TEXTS = 3;

    /** A fifth, which is still six times what any ordinary text needs. */
    static final int SHARE = 5;

    /** The parser's work per line grows with the lines before it in a few places that cannot be watched. */
    static final int LINES = 20_000;

    /** Quotations and lists in each other that one line may open. */
    static final int OPENED = 32;

    /** Nodes in each other; browsers flatten a page at about 500. */
    static final int DEPTH = 200;

    /** In UTF-16 units. A short text can say a long address often. */
    static final int WRITTEN = 4 << 20;

    private Limits() {}

    /** The problem of a text that is not even parsed; null where it may be tried. */
    static @Nullable Problem refuse(SourceText source, int start) {
        String content = source.content();
        long bytes = (content.length() - start) * MOST_BYTES_OF_UNIT <= BODY_BYTES ? 0 : bytes(content, start);
        if (bytes > BODY_BYTES) {
            return MarkdownProblems.tooLarge(source, start, bytes);
        }
        int lines = 0;
        for (int line = start; line < content.length(); line = nextLine(content, line)) {
            if (++lines > LINES) {
                return MarkdownProblems.tooManyLines(source, line);
            }
            int opened = opened(content, line);
            if (opened > OPENED) {
                return MarkdownProblems.tooDeep(source, line, opened);
            }
        }
        return null;
    }

    /** The size in UTF-8, which is exact enough beyond doubt: a lone surrogate counts as two bytes. */
    private static long bytes(String content, int start) {
        long bytes = content.length() - (long) start;
        for (int i = start; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c >= 0x80) {
                bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return bytes;
    }

    private static int nextLine(String content, int from) {
        int end = content.indexOf('\n', from);
        return end < 0 ? content.length() : end + 1;
    }

    /** How many quotations and list items a line opens or continues, at most. */
    private static int opened(String content, int line) {
        int count = 0;
        int at = line;
        while (at < content.length()) {
            char c = content.charAt(at);
            if (c == ' ' || c == '\t') {
                at++;
                continue;
            }
            int after = c == '>' ? at + 1 : afterItemMark(content, at);
            if (after < 0) {
                break;
            }
            count++;
            at = after;
        }
        return count;
    }

    private static int afterItemMark(String content, int at) {
        int i = at;
        while (i < content.length() && i - at < 9 && content.charAt(i) >= '0' && content.charAt(i) <= '9') {
            i++;
        }
        if (i >= content.length() || (i > at ? ".)" : "-+*").indexOf(content.charAt(i)) < 0) {
            return -1;
        }
        boolean marks = i + 1 >= content.length() || " \t\n".indexOf(content.charAt(i + 1)) >= 0;
        return marks ? i + 1 : -1;
    }
}
