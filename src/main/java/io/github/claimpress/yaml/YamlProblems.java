package io.github.claimpress.yaml;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.text.Characters;
import io.github.claimpress.text.SourceText;
import java.util.Locale;
import java.util.Objects;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Every message about YAML itself. Offsets are UTF-16 units of the file's text. */
final class YamlProblems {
    private static final Code SYNTAX = new Code("yaml-syntax");

    private final SourceText file;
    private final Problems out;

    YamlProblems(SourceText file, Problems out) {
        this.file = file;
        this.out = out;
    }

    void missingFrontMatter() {
        add(
                "missing-front-matter",
                0,
                lineEnd(0),
                "the file does not start with a front matter",
                "Start the file with a line ---, then the fields, then another line ---.");
    }

    void unclosedFrontMatter() {
        add(
                "missing-front-matter",
                0,
                lineEnd(0),
                "the front matter is not closed",
                "Put a line --- after the last field, before the text.");
    }

    void tooLarge(int at) {
        add(
                "too-large",
                at,
                lineEnd(at),
                "the front matter is longer than " + FrontMatter.MOST_BYTES / 1024 + " KiB",
                "Move long passages into the text below the front matter.");
    }

    void tooDeep(int at, int most) {
        add(
                "too-deep",
                at,
                at + 1,
                "lists and groups are nested more than " + most + " levels deep",
                "No field needs that: close the brackets that were left open, or correct the indentation.");
    }

    void tooManyAliases(int at, int most) {
        add(
                "too-many-aliases",
                at,
                lineEnd(at),
                "more than " + most + " references (*name) stand in one front matter",
                "Write the value out where it is used.");
    }

    void unknownAlias(String name, int at) {
        syntax(
                at,
                at + name.length() + 1,
                "the reference *" + name + " points to nothing that stands before it",
                "If the text starts with an asterisk, put it in quotation marks.");
    }

    void tag(int at) {
        syntax(
                at,
                lineEnd(at),
                "a value starts with an exclamation mark, which YAML reads as a type",
                "Put the text in quotation marks, or take the mark away; every value is read as text anyway.");
    }

    void secondDocument(int at) {
        syntax(
                at,
                lineEnd(at),
                "something stands after the end of the fields",
                "Keep all fields between the first two --- lines.");
    }

    void notFields(YamlNode found) {
        syntax(
                found.start(),
                found.end(),
                "here should be fields such as \"title: …\", but it is " + found.kind(),
                "Write each field on a line of its own: its name, a colon, a space, its value.");
    }

    void keyIsNoText(int at) {
        syntax(at, lineEnd(at), "the name of a field is a list or a group", "Give the field a plain name.");
    }

    void duplicateKey(YamlNode.Scalar key) {
        add(
                "duplicate-key",
                key.start(),
                key.end(),
                "the field " + key.text() + " stands here for the second time",
                "Keep one of the two; if both hold items of a list, join them into one list.");
    }

    void controlCharacter(int codePoint, int at) {
        syntax(
                at,
                at + Character.charCount(codePoint),
                String.format(Locale.ROOT, "the character U+%04X cannot stand in a front matter", codePoint),
                "Delete it; it is invisible and often comes from copying.");
    }

    /** Characters written as escapes, which would not be let through as they are. */
    void escapes(String value, int start, int end) {
        String printable = Characters.printable(value);
        if (!printable.equals(value)) {
            int odd = 0;
            while (odd < printable.length() && printable.charAt(odd) == value.charAt(odd)) {
                odd++;
            }
            controlCharacter(value.charAt(odd), start);
        }
        boolean turned = value.chars().anyMatch(Characters::turnsDirection);
        if (turned && file.content().substring(start, end).chars().noneMatch(Characters::turnsDirection)) {
            add(
                    "bidi-control",
                    start,
                    end,
                    "an invisible mark makes this text read in another order",
                    "Delete its escape, such as \\u202E. For right-to-left words \\u200E and \\u200F are enough.");
        }
    }

    void syntax(MarkedYAMLException broken, int at, int context) {
        String said = Objects.requireNonNullElse(broken.getProblem(), "").toLowerCase(Locale.ROOT);
        String around = Objects.requireNonNullElse(broken.getContext(), "").toLowerCase(Locale.ROOT);
        if (said.contains("'\\t(tab)'") || said.contains("tab")) {
            syntax(at, at + 1, "a tab stands where YAML wants spaces", "Replace the tab by two spaces.");
        } else if (around.contains("quoted scalar")) {
            int quote = Math.max(context, 0);
            syntax(
                    quote,
                    quote + 1,
                    "the quotation mark that opens here is never closed",
                    "Close it at the end of the value. A quotation mark inside it is written \\\" between \" and '' between '.");
        } else if (said.contains("mapping values are not allowed")) {
            colonInValue(at);
        } else if (said.contains("escape")) {
            syntax(
                    at,
                    at + 1,
                    "a backslash stands before a character that it cannot go with",
                    "Write two backslashes, or use single quotation marks around the value.");
        } else if (around.contains("flow")) {
            int bracket = context < 0 ? at : context;
            syntax(
                    bracket,
                    bracket + 1,
                    "the bracket that opens here is not closed properly",
                    "Check the commas between the items, and close with ] or } as it was opened.");
        } else if (said.contains("cannot start any token")) {
            syntax(
                    at,
                    at + 1,
                    "a value starts with a character that YAML keeps for itself",
                    "Put the value in quotation marks.");
        } else {
            otherSyntax(at);
        }
    }

    private void colonInValue(int at) {
        syntax(
                at,
                at + 1,
                "a colon followed by a space stands inside a value",
                "Put the whole value in quotation marks: title: \"One: two\".");
    }

    private void otherSyntax(int at) {
        syntax(
                at,
                lineEnd(at),
                "this line does not fit the lines before it",
                "Check that fields of one group start in the same column, that each has a colon and a space after its"
                        + " name, and that a value with special characters is in quotation marks.");
    }

    private void syntax(int start, int end, String message, String help) {
        out.add(new Problem(SYNTAX, Severity.ERROR, Place.span(file.path(), start, end), message, help));
    }

    private void add(String code, int start, int end, String message, String help) {
        out.add(new Problem(new Code(code), Severity.ERROR, Place.span(file.path(), start, end), message, help));
    }

    private int lineEnd(int at) {
        int end = file.content().indexOf('\n', at);
        return end < 0 ? file.content().length() : end;
    }
}
