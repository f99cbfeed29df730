package io.github.claimpress.markdown;

import io.github.claimpress.model.Body;

/** HTML in the making, and the same words without it. Text can only be added escaped; tags are this room's own. */
final class SafeHtml {
    private final StringBuilder html;
    private final StringBuilder text;

    /** @param length of the Markdown; the HTML is a little longer as a rule, the words are not */
    SafeHtml(int length) {
        html = new StringBuilder(length + length / 4);
        text = new StringBuilder(length);
    }

    /** @param fixed markup written in this room's source, never taken from a text */
    void tag(String fixed) {
        html.append(fixed);
    }

    void number(int number) {
        html.append(number);
    }

    void words(String words) {
        words(words, 0, words.length());
    }

    /** Adds a part of a text to the page and to the plain words. */
    void words(String from, int start, int end) {
        int done = start;
        for (int i = start; i < end; i++) {
            char c = from.charAt(i);
            if (Escapes.isPlain(c)) {
                continue;
            }
            String instead = Escapes.instead(from, i);
            if (instead == null) {
                continue;
            }
            html.append(from, done, i).append(instead);
            text.append(from, done, instead.isEmpty() ? i : i + 1);
            done = i + 1;
        }
        html.append(from, done, end);
        text.append(from, done, end);
    }

    /** A space among the words, whatever stands in the HTML. */
    void gap() {
        if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        Escapes.append(html, value);
        html.append('"');
    }

    /** An attribute that names a file of the site, to be resolved when its page's address is known. */
    void marked(String name, String path) {
        html.append(' ').append(name).append("=\"").append(Body.LINK_MARK);
        Escapes.append(html, path);
        html.append(Body.LINK_MARK).append('"');
    }

    /** The next words belong to another block. */
    void endBlock() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    int length() {
        return html.length();
    }

    Body body() {
        return new Body(html.toString().strip(), text.toString().strip());
    }
}
