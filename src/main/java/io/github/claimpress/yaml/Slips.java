package io.github.claimpress.yaml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for what YAML takes without a word, though whoever wrote it can hardly have meant it. */
final class Slips {
    private static final Pattern FIELD_INSIDE = Pattern.compile("\n[ \t]*(?:- )?[a-z_]+:");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private final String text;
    private final YamlProblems problems;
    private YamlNode.@Nullable Scalar swallower;

    /** Where a field begins that stands in curly marks, the last one told; -1 for none. */
    private int curly = -1;

    /** @param text the file's */
    Slips(String text, YamlProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * {@code “published: 2025-08-02”} names a field “published. It is told once, and read as it was meant, so that no field
     * is missing in the eyes of others.
     *
     * @return the name without the mark; the same name where it has none
     */
    YamlNode.Scalar withoutMark(YamlNode.Scalar key) {
        if (!key.plain() || !Quoting.isCurly(key.text(), 0)) {
            return key;
        }
        String bare = key.text().substring(1);
        if (!NAME.matcher(bare).matches()) {
            return key;
        }
        problems.curlyAround(key.start(), bare);
        curly = key.start();
        return new YamlNode.Scalar(bare, true, key.start() + 1, key.end());
    }

    /** The value of such a field, without the mark at its end. */
    static YamlNode withoutMark(YamlNode value) {
        if (!(value instanceof YamlNode.Scalar scalar)
                || !scalar.plain()
                || !Quoting.isCurly(scalar.text(), scalar.text().length() - 1)) {
            return value;
        }
        String bare = scalar.text().substring(0, scalar.text().length() - 1).stripTrailing();
        return new YamlNode.Scalar(bare, true, scalar.start(), scalar.end() - 1);
    }

    /** Whether a place that YAML complains of is on a line of which a curly mark was told. */
    boolean isTold(int place) {
        return curly >= 0
                && curly <= place
                && text.substring(curly, Math.min(place, text.length())).indexOf('\n') < 0;
    }

    /** A space that is none, before or after a name: the field would be unknown, and nobody could see why. */
    boolean invisibleInName(YamlNode.Scalar key) {
        String name = key.text();
        if (!key.plain() || name.isEmpty()) {
            return false;
        }
        int first = name.codePointAt(0);
        int last = name.codePointBefore(name.length());
        if (isInvisible(first)) {
            problems.invisibleInName(key.start(), first);
        } else if (isInvisible(last)) {
            problems.invisibleInName(key.end() - Character.charCount(last), last);
        }
        return isInvisible(first) || isInvisible(last);
    }

    /** {@code -arms} below a name is a text that starts with a hyphen, however much it looks like a list: this one is told. */
    boolean hyphenWithoutSpace(YamlNode.Scalar key, YamlNode value) {
        boolean item = value instanceof YamlNode.Scalar scalar
                && scalar.plain()
                && scalar.text().startsWith("-");
        boolean told = item
                && value.start() > key.end()
                && text.substring(key.end(), value.start()).indexOf('\n') >= 0;
        if (told) {
            problems.hyphenWithoutSpace(value.start());
        }
        return told;
    }

    /** {@code title: Bridge #2 fell} says "Bridge". A comment that is meant as one starts with a space. */
    void lostToComment(YamlNode.Scalar value) {
        int at = value.end();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at + 1 < text.length() && text.charAt(at) == '#' && Character.isLetterOrDigit(text.codePointAt(at + 1))) {
            problems.lostToComment(at);
        }
    }

    /** Remembers a quoted value that runs over lines which look like fields: its quotation mark may lack its other half. */
    void mayHaveSwallowed(YamlNode.Scalar value) {
        int line = value.plain() ? -1 : text.indexOf('\n', value.start());
        if (line >= 0
                && line < value.end()
                && FIELD_INSIDE
                        .matcher(text.substring(value.start(), value.end()))
                        .find()) {
            swallower = value;
        }
    }

    /** Whether a place that YAML complains of stands behind such a value; then that value's start is told. */
    boolean swallowed(int place) {
        YamlNode.Scalar value = swallower;
        if (value == null
                || place < value.end()
                || text.substring(value.end(), place).indexOf('\n') >= 0) {
            return false;
        }
        problems.neverClosed(value.start());
        return true;
    }

    /** {@code title: &Bridge fell} says "fell". */
    void unusedAnchor(YamlNode node) {
        if (node instanceof YamlNode.Scalar && text.startsWith("&", node.start())) {
            problems.unusedAnchor(node.start());
        }
    }

    private static boolean isInvisible(int character) {
        return Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT;
    }
}
