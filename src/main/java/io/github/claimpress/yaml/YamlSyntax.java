package io.github.claimpress.yaml;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Finds the mistake behind a parser's complaint. A parser stops where it can go no further, which is often a line
 * after the slip; so the lines around the place are looked at too, for what people who write articles get wrong.
 */
final class YamlSyntax {
    private static final Pattern NAME = Pattern.compile("\\s*(- +)?[A-Za-z_][A-Za-z0-9_-]*\\s*");
    private static final Pattern NAME_WITHOUT_SPACE = Pattern.compile("\\s*(- +)?[A-Za-z_][A-Za-z0-9_-]*:[^\\s/].*");

    private final String text;
    private final int at;
    private final int context;
    private final String said;
    private final String around;

    private YamlSyntax(String text, MarkedYAMLException broken, int at, int context) {
        this.text = text;
        this.at = Math.min(at, text.length());
        this.context = context;
        this.said = Objects.requireNonNullElse(broken.getProblem(), "").toLowerCase(Locale.ROOT);
        this.around = Objects.requireNonNullElse(broken.getContext(), "").toLowerCase(Locale.ROOT);
    }

    /**
     * @param text the file's, up to where the YAML ends
     * @param at where the parser stopped
     * @param context where the thing begins that it was reading; -1 where it does not say
     */
    static Mistake of(String text, MarkedYAMLException broken, int at, int context) {
        YamlSyntax syntax = new YamlSyntax(text, broken, at, context);
        Mistake found = syntax.byContext();
        if (found == null) {
            found = syntax.byComplaint();
        }
        return found == null ? syntax.unknown() : found;
    }

    private @Nullable Mistake byContext() {
        if (said.contains("(tab)")) {
            return Mistake.at(
                    at, "a tab stands where only spaces may stand", "Put two spaces in the place of each tab.");
        }
        if (said.contains("escape")) {
            return Mistake.at(
                    text.lastIndexOf('\\', at),
                    "a backslash stands before a character that it cannot go with",
                    "Write two backslashes, or use single quotation marks around the value.");
        }
        if (context < 0) {
            return null;
        }
        if (around.contains("quoted scalar")) {
            return Quoting.neverClosed(text, context);
        }
        if (around.contains("alias") || around.contains("anchor")) {
            return Quoting.reservedSign(text, context);
        }
        if (around.contains("block scalar")) {
            return Mistake.at(
                    context,
                    "text follows the sign " + text.charAt(context) + " on the same line",
                    "Start the text on the next line, two spaces deeper; if the sign belongs to the text, put the whole"
                            + " value in quotation marks.");
        }
        if (around.contains("simple key")) {
            return unfinishedLine(context);
        }
        return around.contains("flow") ? inBrackets() : null;
    }

    private @Nullable Mistake byComplaint() {
        if (said.contains("cannot start any token") || said.contains("mapping keys are not allowed")) {
            return Quoting.reservedSign(text, at);
        }
        if (said.contains("mapping values are not allowed")) {
            return NAME.matcher(before(at)).matches() ? afterUnfinishedLine() : Quoting.colonInside(text, at);
        }
        if (said.contains("sequence entries are not allowed") && !before(at).isBlank()) {
            return Mistake.at(
                    at,
                    "a value starts with a hyphen and a space, which begin an item of a list",
                    "Put the value in quotation marks, or start the list on the next line.");
        }
        if (at < text.length() && "]}".indexOf(text.charAt(at)) >= 0) {
            return Mistake.at(
                    at, "this bracket closes nothing", "Delete it, or open it where the list or group starts.");
        }
        if (said.contains("expected the node content") && at < text.length() && text.charAt(at) == ',') {
            return Quoting.reservedSign(text, at);
        }
        if (said.contains("expected <block end>") && !before(at).isBlank()) {
            return Quoting.goesOn(before(at), text.substring(at, lineEnd(at)), at);
        }
        return said.contains("expected") ? misplacedLine() : null;
    }

    /** Between brackets a comma or the closing bracket was wanted. */
    private Mistake inBrackets() {
        if (context >= text.length()) {
            return bracketStillOpen(Math.max(text.lastIndexOf('['), text.lastIndexOf('{')));
        }
        boolean sameLine = lineEnd(context) > at;
        if (sameLine && said.endsWith("got :")) {
            return Quoting.colonInside(text, at);
        }
        if (sameLine) {
            return Mistake.at(
                    at,
                    "a comma or a closing bracket is missing before this",
                    "Put commas between the items, and quotation marks around a value that has commas or brackets itself.");
        }
        return bracketStillOpen(context);
    }

    private Mistake bracketStillOpen(int bracket) {
        return Mistake.at(
                bracket,
                "the bracket that opens here is not closed",
                "Close it with " + (text.startsWith("{", bracket) ? "}" : "]") + " after the last item; a value that"
                        + " starts with a bracket of its own stands in quotation marks.");
    }

    /** A line that should be a field, and has no colon that YAML takes for one. */
    private Mistake unfinishedLine(int place) {
        int start = place - before(place).length();
        String line = text.substring(start, lineEnd(place));
        if (NAME_WITHOUT_SPACE.matcher(line).matches()) {
            int colon = start + line.indexOf(':');
            if (Character.isSpaceChar(text.charAt(colon + 1))) {
                return Mistake.at(
                        colon + 1,
                        "the space after this colon is not an ordinary one; such spaces come from pages and word processors",
                        "Delete it, and type a space.");
            }
            return Mistake.at(
                    colon, "no space stands after this colon", "Put a space between the colon and the value.");
        }
        return new Mistake(
                place,
                lineEnd(place),
                "this line has no colon, so it is no field",
                "Put a colon and a space after the field's name; a line that goes on with the value above it starts two"
                        + " spaces deeper.");
    }

    /** A field whose colon comes as a surprise, because the line before it is still open or stands elsewhere. */
    private Mistake afterUnfinishedLine() {
        int start = at - before(at).length();
        int previous = Math.max(0, start - 1);
        String line = text.substring(previous - before(previous).length(), previous);
        return NAME_WITHOUT_SPACE.matcher(line).matches() ? unfinishedLine(previous) : misplacedLine();
    }

    private Mistake misplacedLine() {
        Mistake above = LineAbove.slip(text, at - before(at).length());
        if (above != null) {
            return above;
        }
        int start = at - before(at).length() + indentation(before(at));
        if (around.contains("block collection") && said.contains("'?'")) {
            return new Mistake(
                    start,
                    lineEnd(start),
                    "a field stands among the items of a list",
                    "If it belongs to the item above it, start it under the first letter of that item; if it begins an"
                            + " item of its own, put a hyphen and a space before it.");
        }
        if (text.lastIndexOf("\n...\n", at) >= 0) {
            return new Mistake(
                    start,
                    lineEnd(start),
                    "something stands after a line ..., which ends the fields",
                    "Delete that line.");
        }
        return new Mistake(
                start,
                lineEnd(start),
                "this line starts in a column of its own",
                "Start it in the same column as the fields that it belongs with.");
    }

    private Mistake unknown() {
        return new Mistake(
                at,
                lineEnd(at),
                "this line does not fit the lines before it",
                "Check that fields of one group start in the same column, that each has a colon and a space after its"
                        + " name, and that a value with special characters is in quotation marks.");
    }

    /** What stands before a place on its line. */
    private String before(int place) {
        return text.substring(text.lastIndexOf('\n', place - 1) + 1, place);
    }

    private int lineEnd(int place) {
        int end = text.indexOf('\n', place);
        return end < 0 ? text.length() : end;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
