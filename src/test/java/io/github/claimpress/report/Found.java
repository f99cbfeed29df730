package io.github.claimpress.report;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.text.Position;

/** A problem for the tests of formats; what a test does not say stays ordinary. */
record Found(
        Severity severity,
        String code,
        String path,
        String message,
        String help,
        String line,
        Position start,
        Position end) {
    static Found error() {
        return new Found(
                Severity.ERROR,
                "unknown-verdict",
                "content/fact-checks/a.md",
                "the scale has no verdict fals",
                "Did you mean false?",
                "verdict: fals",
                new Position(4, 10),
                new Position(4, 14));
    }

    static Found warning() {
        return error().as(Severity.WARNING, "too-few-sources")
                .saying("1 source where 2 are wanted")
                .help("Add a source.")
                .at("sources:", 7, 1, 8);
    }

    static Found note() {
        return error().as(Severity.NOTE, "long-claim")
                .saying("the claim is long")
                .help("Shorten it.");
    }

    Found as(Severity other, String name) {
        return new Found(other, name, path, message, help, line, start, end);
    }

    Found in(String file) {
        return new Found(severity, code, file, message, help, line, start, end);
    }

    Found saying(String words) {
        return new Found(severity, code, path, words, help, line, start, end);
    }

    Found help(String words) {
        return new Found(severity, code, path, message, words, line, start, end);
    }

    /** On one line; {@code last} is the column after the last. */
    Found at(String text, int number, int first, int last) {
        return new Found(
                severity, code, path, message, help, text, new Position(number, first), new Position(number, last));
    }

    /** At the first place of a word in a line. */
    Found at(String text, String word) {
        int first = text.codePointCount(0, text.indexOf(word)) + 1;
        return at(text, 4, first, first + word.codePointCount(0, word.length()));
    }

    Found until(int lastLine, int lastColumn) {
        return new Found(severity, code, path, message, help, line, start, new Position(lastLine, lastColumn));
    }

    Located located() {
        return new Located(new Problem(new Code(code), severity, Place.file(path), message, help), start, end, line);
    }
}
