package io.github.claimpress.serve;

import io.github.claimpress.diagnostic.Located;

/**
 * The part of a line around a problem's place.
 *
 * @param before at most a few dozen characters
 * @param marked what the problem is about; empty where it is about a place between two characters
 */
record Excerpt(String before, String marked, String after) {
    private static final int BEFORE = 60;
    private static final int AFTER = 100;
    private static final String CUT = "…";

    static Excerpt of(Located located) {
        String line = located.line();
        int length = line.codePointCount(0, line.length());
        int start = Math.min(located.start().column() - 1, length);
        boolean oneLine = located.end().line() == located.start().line();
        int end = Math.max(start, oneLine ? Math.min(located.end().column() - 1, length) : length);
        int markedEnd = Math.min(end, start + AFTER);
        int from = Math.max(0, start - BEFORE);
        int to = Math.min(length, markedEnd + AFTER);
        return new Excerpt(
                (from > 0 ? CUT : "") + part(line, from, start),
                part(line, start, markedEnd),
                part(line, markedEnd, to) + (to < length ? CUT : ""));
    }

    private static String part(String line, int from, int to) {
        return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
    }
}
