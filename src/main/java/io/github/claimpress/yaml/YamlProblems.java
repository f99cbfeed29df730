package io.github.claimpress.yaml;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.text.Characters;
import io.github.claimpress.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Every message about YAML itself. Offsets are UTF-16 units of the file's text. */
final class YamlProblems {
    private static final Pattern FIELD = Pattern.compile("[a-z_]+:(?: |$)", Pattern.MULTILINE);
    private static final Pattern FIELD_OR_PART = Pattern.compile("[\\p{L}_]+:|[ \\-#}\\]].");

    private static final Code SYNTAX = new Code("yaml-syntax");

    private final SourceText file;
    private final Problems out;

    YamlProblems(SourceText file, Problems out) {
        this.file = file;
        this.out = out;
    }

    /** @param needed the names of fields that the file ought to have; none where it can do without */
    void missingFrontMatter(List<String> needed) {
        String text = file.content();
        boolean late =
                !text.startsWith(FrontMatter.FENCE) && text.stripLeading().startsWith(FrontMatter.FENCE);
        add(
                "missing-front-matter",
                0,
                lineEnd(0),
                late
                        ? "something stands above the first line ---"
                        : "the file does not start with a line of three hyphens, ---",
                late
                        ? "Make the three hyphens the very start of the file: no empty line and no space before them."
                        : FIELD.matcher(text).lookingAt()
                                ? "Put a line “---” above this one, and another one below the last field."
                                : begun(needed));
    }

    private static String begun(List<String> needed) {
        return "Start the file with " + (needed.isEmpty() ? "two lines" : needed.size() + 2 + " lines") + ": “---”, "
                + needed.stream().map(name -> "“" + name + ": …”, ").collect(Collectors.joining())
                + "“---”; the text follows below them."
                + (needed.contains("published") ? " A day is written as 2025-08-02." : "");
    }

    void unclosedFrontMatter() {
        add(
                "missing-front-matter",
                0,
                lineEnd(0),
                "the second line ---, which ends the fields, is missing",
                below(lastField()));
    }

    /** Fields begin at the margin; what belongs to them is indented, or is an item, a bracket or a comment. */
    private int lastField() {
        String[] lines = file.content().split("\n", -1);
        int last = 1;
        while (last < lines.length && FIELD_OR_PART.matcher(lines[last]).lookingAt()) {
            last++;
        }
        return last;
    }

    private static String below(int line) {
        return line == 1
                ? "Put a line of three hyphens, ---, after the last field, before the text."
                : "Put a line “---” below line " + line + ", where the fields end and the text begins.";
    }

    void frontMatterTooLarge(int at) {
        add(
                "too-large",
                at,
                lineEnd(at),
                "the fields above the text are longer than " + FrontMatter.MOST_BYTES / 1024 + " KB",
                "Shorten the longest of them. What readers may see can stand in the text below the second line ---; private"
                        + " notes belong into a file outside the site.");
    }

    void fileTooLarge() {
        add(
                "too-large",
                0,
                lineEnd(0),
                String.format(Locale.ROOT, "the file is longer than %,d KB", FrontMatter.MOST_FILE_BYTES / 1024),
                "Take out what is not needed, such as pictures that were pasted into the text.");
    }

    void tooDeep(int at, int most) {
        add(
                "too-deep",
                at,
                at + 1,
                "brackets or indentations stand inside each other here, more than " + most + " of them",
                "No field needs more than five: delete the brackets that are too many, close those that were left open, or begin"
                        + " these lines further left.");
    }

    void tooManyAliases(String name, int at, int most) {
        add(
                "too-many-aliases",
                at,
                lineEnd(at),
                "more than " + most + " references (*name) stand in one front matter",
                "In a list, delete each *" + name + "; elsewhere write the value itself in its place. Then delete &"
                        + name + " too, and keep the value after it.");
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
                "a value starts with an exclamation mark, which has a meaning of its own here",
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

    void keyIsNoText(YamlNode name) {
        syntax(
                name.start(),
                name.end(),
                "the name of a field is " + name.kind(),
                "Give the field a plain name; text that starts with a bracket stands in quotation marks.");
    }

    void invisibleInName(int at, int character) {
        syntax(
                at,
                at + Character.charCount(character),
                String.format(
                        Locale.ROOT, "the invisible character U+%04X stands beside the name of a field", character),
                "Delete it, and indent with ordinary spaces; it often comes from copying.");
    }

    /** @param name of the field */
    void curlyAround(int at, String name) {
        syntax(
                at,
                at + 1,
                "a curly quotation mark stands before the name of a field",
                "Delete it, and the one that closes it, so that it begins with " + name
                        + ": and no mark. Quotation marks go around a value alone, and straight ones, \"…\".");
    }

    void hyphenWithoutSpace(int at) {
        syntax(
                at,
                at + 1,
                "no space stands after this hyphen, so it does not begin an item of a list",
                "Put a space after each hyphen.");
    }

    void unusedAnchor(int at) {
        syntax(at, at + 1, "a value starts with &, so its first word is left out", "Put the value in quotation marks.");
    }

    void lostToComment(int at) {
        out.add(
                new Problem(
                        SYNTAX,
                        Severity.WARNING,
                        Place.span(file.path(), at, lineEnd(at)),
                        "the words from # on are a comment, so they are left out",
                        "To keep them, put the whole value in quotation marks. If they are a note to yourselves, put a space after the #."));
    }

    void duplicateKey(YamlNode.Scalar key) {
        add(
                "duplicate-key",
                key.start(),
                key.end(),
                "the field “" + key.text() + "” stands here for the second time",
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
        if (Characters.turnsDirection(value)
                && !Characters.turnsDirection(file.content().substring(start, end))) {
            add(
                    "bidi-control",
                    start,
                    end,
                    "an invisible mark makes this text read in another order",
                    "Delete what stands for it here, such as \\u202E or \\u2066. The plain marks \\u200E and \\u200F may stay.");
        }
    }

    /** @param end where the YAML ends */
    void syntax(MarkedYAMLException broken, int at, int context, int end) {
        Mistake mistake = YamlSyntax.of(file.content().substring(0, end), broken, at, context);
        syntax(mistake.start(), mistake.end(), mistake.message(), mistake.help());
    }

    void neverClosed(int quote) {
        Mistake mistake = Quoting.neverClosed(file.content(), quote);
        syntax(mistake.start(), mistake.end(), mistake.message(), mistake.help());
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
