package io.github.claimpress.text;

import java.util.Arrays;

/**
 * One file as text, with its lines found. A byte order mark at the start is dropped and every line ends
 * in a line feed, so that the same words give the same site whichever system they were written on.
 */
public final class SourceText {
    private final String path;
    private final String content;
    /** Where lines begin; nothing until somebody asks, since few files have a problem to show. */
    private int[] lineStarts = {};

    private SourceText(String path, String content) {
        this.path = path;
        this.content = content;
    }

    /**
     * @param path the file's path from the site's folder, with forward slashes
     * @param raw the file's characters as decoded
     */
    public static SourceText of(String path, String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return new SourceText(path, text);
    }

    public String path() {
        return path;
    }

    public String content() {
        return content;
    }

    public int lineCount() {
        return lineStarts().length;
    }

    /** The place of a UTF-16 offset; offsets past the end mean the end. */
    public Position position(int offset) {
        int end = Math.max(0, Math.min(offset, content.length()));
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, end);
        int index = found >= 0 ? found : -found - 2;
        return new Position(index + 1, content.codePointCount(starts[index], end) + 1);
    }

    /** The UTF-16 offset of the code point with this number, from 0. */
    public int offsetOfCodePoint(int number) {
        return content.offsetByCodePoints(0, Math.min(number, content.codePointCount(0, content.length())));
    }

    /** A line's text without its end; empty for a line that is not there. */
    public String line(int number) {
        int[] starts = lineStarts();
        if (number < 1 || number > starts.length) {
            return "";
        }
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] - 1 : content.length();
        return content.substring(start, end);
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts.length == 0) {
            starts = findLines(content);
            lineStarts = starts;
        }
        return starts;
    }

    private static int[] findLines(String content) {
        int count = 1;
        for (int i = content.indexOf('\n'); i >= 0; i = content.indexOf('\n', i + 1)) {
            count++;
        }
        int[] starts = new int[count];
        int line = 1;
        for (int i = content.indexOf('\n'); i >= 0; i = content.indexOf('\n', i + 1)) {
            starts[line++] = i + 1;
        }
        return starts;
    }
}
