package io.github.claimpress.markdown;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.text.SourceText;

/** The words for what can be wrong with a Markdown text as a whole. */
final class MarkdownProblems {
    private static final Code TOO_LARGE = new Code("too-large");
    private static final Code COSTLY = new Code("costly-markdown");

    private MarkdownProblems() {}

    static Problem tooLarge(SourceText source, int start, long bytes) {
        return problem(
                TOO_LARGE,
                firstWords(source, start),
                "the Markdown text has " + (bytes + 1023) / 1024 + " KB; " + Limits.BODY_BYTES / 1024 + " at most",
                "Shorten it, and link to what is long. Divided among several files, each part is an entry of its own, with its own"
                        + " claim and verdict.");
    }

    static Problem tooManyLines(SourceText source, int line) {
        return problem(
                COSTLY,
                line(source, line),
                "the Markdown text has more than " + Limits.LINES + " lines",
                "Join the lines of each paragraph or divide the text among several files.");
    }

    static Problem tooDeep(SourceText source, int line, int opened) {
        return problem(
                COSTLY,
                line(source, line),
                opened + " quotations or lists stand inside each other; " + Limits.OPENED + " at most",
                "Nest fewer of them, or put a backslash before the first mark to show the line as it is.");
    }

    static Problem costly(SourceText source, int start) {
        return problem(
                COSTLY,
                firstWords(source, start),
                "the Markdown text takes too long to read or nests too deeply",
                "Look for long runs of brackets, backticks, backslashes or asterisks and shorten them.");
    }

    private static Problem problem(Code code, Place place, String message, String help) {
        return new Problem(code, Severity.ERROR, place, message, help);
    }

    /** The first line with something on it: a text as a whole has no better place. */
    private static Place firstWords(SourceText source, int start) {
        String content = source.content();
        int at = start;
        while (at < content.length() && Character.isWhitespace(content.charAt(at))) {
            at++;
        }
        return line(source, at);
    }

    private static Place line(SourceText source, int start) {
        int end = source.content().indexOf('\n', start);
        return Place.span(source.path(), start, end < 0 ? source.content().length() : end);
    }
}
