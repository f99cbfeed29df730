package io.github.claimpress.read;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.NearestName;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.letters.Scripts;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Need;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Type;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.yaml.YamlNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every message about a file that does not say what a file of its kind says. */
final class ReadProblems {
    private static final int LONGEST_SHOWN = 60;
    private static final int SAME_START = 5;
    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private final String path;
    private final Problems out;

    ReadProblems(String path, Problems out) {
        this.path = path;
        this.out = out;
    }

    /** @param guess the encoding that the file probably has; null for no idea */
    void notUtf8(@Nullable String guess) {
        add(
                "not-utf-8",
                Place.file(path),
                "the file is not stored as UTF-8" + (guess == null ? "" : ", but probably as " + guess),
                "In an editor, open it anew with the encoding “" + (guess == null ? "Windows-1251" : guess)
                        + "”, or others, until all letters look right; only then save it as UTF-8. Saved while they look wrong,"
                        + " they are lost.");
    }

    /** Signs that an editor wrote in place of letters that it could not read. */
    void lostLetters(int at, int count) {
        add(
                "not-utf-8",
                Place.span(path, at, at + 1),
                "the sign � stands here in place of a letter that was lost when the file was saved"
                        + (count == 1 ? "" : String.format(Locale.ROOT, ", and in %,d places in all", count)),
                "Take the words from an older copy of the file, or type them anew.");
    }

    /** @param goal the file of the site that it leads to; null for anything else */
    void symbolicLink(@Nullable String goal) {
        add(
                "symbolic-link",
                Place.file(path),
                "this is a symbolic link, and links are not followed",
                goal != null && goal.startsWith("content/") && goal.endsWith(".md")
                        ? "The file that it leads to, " + goal
                                + ", has a page already: delete the link. Where readers should find"
                                + " that page from a text, write “[its title](" + ValueHelp.way(path, goal)
                                + ")” there."
                        : "Put a copy of the file here instead; if what it leads to is not for readers, delete the link.");
    }

    void directionMark(char mark, int at) {
        add(
                "bidi-control",
                Place.span(path, at, at + 1),
                String.format(Locale.ROOT, "the invisible mark U+%04X makes text read in another order", (int) mark),
                "It cannot be seen: delete the line and type it anew, since a copy would have the mark too. The plain marks U+200E"
                        + " and U+200F may stay.");
    }

    /** @param found the group that has the field */
    void unknownField(FieldPath field, String name, Shape shape, YamlNode.Mapping found) {
        String help = Scripts.inLatin(name, shape.names())
                        .or(() -> nearest(name, shape.names())
                                .map(near -> found.pair(near) == null
                                        ? "Did you mean " + near + "?"
                                        : alsoThere(
                                                near,
                                                Objects.requireNonNull(found.pair(name))
                                                        .value())))
                        .orElse("Fields of " + shape.name() + " are " + String.join(", ", shape.names()) + ".")
                + " To keep a private note, start the name with _.";
        add("unknown-field", Place.key(path, field), "there is no field " + shown(name) + " in " + shape.name(), help);
    }

    /**
     * @param main the field of the group that the text behind its name stands for; null where there is no text
     * @param parts the fields that begin as far to the left as the group that they belong into
     */
    void notIndented(FieldPath holder, String group, @Nullable String main, List<String> parts) {
        boolean one = parts.size() == 1;
        String first = parts.get(0);
        String some =
                one ? shown(first) : "the fields from " + shown(first) + " to " + shown(parts.get(parts.size() - 1));
        add(
                "unknown-field",
                Place.key(path, holder.child(first)),
                some + (one ? " belongs" : " belong") + " into “" + group + "”, and " + (one ? "stands" : "stand")
                        + " beside it",
                ValueHelp.indented(group, main, one));
    }

    /** The nearest name; where none is near, one that begins with the same letters, as claimant does for claimer. */
    private static Optional<String> nearest(String name, List<String> names) {
        return NearestName.of(name, names)
                .or(() -> names.stream()
                        .filter(other -> name.length() >= SAME_START
                                && other.length() >= SAME_START
                                && other.startsWith(name.substring(0, SAME_START)))
                        .findFirst());
    }

    /** The help where a field stands in two spellings. */
    static String alsoThere(String name, YamlNode value) {
        return "If you mean " + name + ", which stands here too, "
                + (value instanceof YamlNode.Scalar
                        ? "keep one of the two."
                        : "move there what it lacks, and delete this line.");
    }

    /** A name in a policy that cannot be a rule's. */
    void noRule(FieldPath field, String name) {
        String letters =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String help = letters.matches(CODE)
                ? "The code of a rule has small letters and hyphens: write “" + letters + "”."
                : "Write the code of a rule, which has small letters and hyphens, such as missing-archive.";
        noRule(field, name, help);
    }

    /** @param twice whether it stands there in its right spelling too */
    void minSourcesMisspelt(FieldPath field, String name, boolean twice) {
        noRule(
                field,
                name,
                twice
                        ? "The name is min_sources, which stands here too: keep one of the two lines, under that name."
                        : "Did you mean min_sources?");
    }

    void noRule(FieldPath field, String name, String help) {
        add("unknown-field", Place.key(path, field), "there is no rule " + shown(name), help);
    }

    /** @param level how strictly a rule is taken, where the word says that */
    void badMinSources(FieldPath field, String word, @Nullable String level) {
        add(
                "wrong-shape",
                Place.field(path, field),
                shown(word) + " is not a whole number",
                level != null ? ValueHelp.tooFewSources(level) : "Write it in digits, such as “min_sources: 2”.");
    }

    /** @param group the one that lacks it */
    void missingField(FieldPath holder, Field field, Shape shape, YamlNode.Mapping group) {
        missingField(
                holder,
                field,
                shape.name() + " needs the field " + shown(field.name()),
                ValueHelp.where(holder, group));
    }

    /** A field that only a published entry must have. */
    void missingForPublication(Field field) {
        missingField(FieldPath.root(), field, "a published fact-check needs the field " + shown(field.name()), "");
    }

    /** The example text of a new draft, where something ought to be said. */
    void leftExample(FieldPath field, String example, Field said, boolean draft) {
        nothingSaid(field, shown(example) + " is the example that a new draft begins with", said, draft);
    }

    /** Dots that stand for a text in a message or a document. */
    void unfilled(FieldPath field, String dots, Field said, boolean draft) {
        nothingSaid(field, shown(dots) + " stands where words of your own belong", said, draft);
    }

    private void nothingSaid(FieldPath field, String message, Field said, boolean draft) {
        boolean needed = said.need() != Need.NONE;
        out.add(new Problem(
                new Code("missing-field"),
                draft ? Severity.WARNING : Severity.ERROR,
                Place.field(path, field),
                message,
                (needed ? "Write your own" : "Write your own, or delete the field") + ". It is for this: "
                        + uncapitalized(said.meaning())));
    }

    private void missingField(FieldPath holder, Field field, String message, String where) {
        String words = "";
        if (field.type() instanceof Type.Choice choice) {
            words = " The words are " + String.join(", ", choice.words()) + ".";
        }
        add(
                "missing-field",
                Place.field(path, holder.child(field.name())),
                message,
                "Add the field" + where + ", such as “" + field.name() + ": " + ValueHelp.example(field) + "”: "
                        + uncapitalized(field.meaning()) + words);
    }

    private static String uncapitalized(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    void wrongShape(FieldPath field, YamlNode found, String wanted, String help) {
        add(
                "wrong-shape",
                Place.field(path, field),
                nameOf(field) + " is " + found.kind() + ", but should be " + wanted,
                help);
    }

    void emptyItem(FieldPath item) {
        add(
                "wrong-shape",
                Place.field(path, item),
                nameOf(item) + " is empty",
                "Fill it in, or delete its line with the hyphen; between brackets, delete its comma.");
    }

    /** Harmless, but one of the two was perhaps meant to be another. */
    void twice(FieldPath item, String word) {
        out.add(new Problem(
                new Code("wrong-shape"),
                Severity.WARNING,
                Place.field(path, item),
                shown(word) + " stands in this list twice",
                "Delete it here, or write what was meant in its place."));
    }

    void unknownChoice(FieldPath field, String word, List<String> words, Map<String, Set<String>> labels) {
        String all = String.join(", ", words);
        add(
                "wrong-shape",
                Place.field(path, field),
                nameOf(field) + " cannot be " + shown(word),
                Scripts.inLatin(word, words)
                        .orElseGet(() -> NearestName.of(word, words, labels)
                                        .map(near -> "Did you mean " + near + "? ")
                                        .orElse("")
                                + "It can be: " + all + "."));
    }

    /** @param bare what stands between the marks */
    void curlyMarks(FieldPath field, String bare) {
        add(
                "wrong-shape",
                Place.field(path, field),
                nameOf(field) + " stands in curly quotation marks, which count as letters here",
                "Delete the marks, so that this is left: “" + shortened(bare) + "”.");
    }

    void badNumber(FieldPath field, String word) {
        add(
                "wrong-shape",
                Place.field(path, field),
                shown(word) + " is not a whole number of 1 or more",
                "Write it in digits, such as “" + field.key() + ": " + ("value".equals(field.key()) ? 3 : 50) + "”.");
    }

    void badDate(FieldPath field, String word) {
        WrittenDay day = WrittenDay.of(word);
        add(
                "bad-date",
                Place.field(path, field),
                shown(word) + " is not a date",
                day != null
                        ? day.help()
                        : "Write year-month-day, such as 2025-08-01; where less is known, 2025-08 or 2025.");
    }

    void badMoment(FieldPath field, String word) {
        if (word.matches("[0-9-]{10}T[0-9:]{5,8}")) {
            add(
                    "bad-date",
                    Place.field(path, field),
                    shown(word) + " does not say in which time zone",
                    "Add the offset from UTC, such as " + word + "+04:00, or Z for UTC itself; or write the day alone, "
                            + word.substring(0, 10) + ".");
            return;
        }
        WrittenDay day = WrittenDay.of(word);
        add(
                "bad-date",
                Place.field(path, field),
                shown(word) + " is not a day",
                day != null
                        ? day.help()
                        : "Write year-month-day, such as 2025-08-01, or with time and offset, such as"
                                + " 2025-08-01T14:30:00+04:00.");
    }

    void badUrl(FieldPath field, String word) {
        if (CanonicalAddress.hasUser(word)) {
            add(
                    "bad-url",
                    Place.field(path, field),
                    "readers cannot see that this address leads to " + shortened(CanonicalAddress.host(word)),
                    "Take out what stands between :// and @. If there is a password in it, change that password: it is in the"
                            + " history of the files.");
            return;
        }
        add(
                "bad-url",
                Place.field(path, field),
                shown(word) + " is not an address",
                ValueHelp.address(shortened(word)));
    }

    void badLanguage(FieldPath field, String word, Map<String, String> codesByName) {
        add(
                "bad-language",
                Place.field(path, field),
                shown(word) + " is not a language code",
                ValueHelp.language(word, codesByName));
    }

    /** A file's name that gives no address: the place is the whole file, and the repair is another name. */
    void badFileName(String stem, @Nullable String proposed) {
        refusedSlug(
                Place.file(path),
                "the file’s name " + shown(stem),
                "Rename the file. " + ValueHelp.slug(stem, proposed));
    }

    /** A file that was listed, and is not there when it is asked for. @param name the path inside the folder of its kind */
    void notFound(String name) {
        add(
                "bad-slug",
                Place.file(path),
                "no ordinary file is found under the name " + shown(name),
                "Rename it, or its folder, in small letters a to z, digits and hyphens; if it is no text, delete it.");
    }

    /** @param proposed a slug that would do, made of the title; null for none */
    void badSlug(Place place, String word, @Nullable String proposed) {
        refusedSlug(place, shown(word), ValueHelp.slug(word, proposed));
    }

    private void refusedSlug(Place place, String what, String help) {
        add("bad-slug", place, what + " cannot be part of an address", help);
    }

    void unknownCountry(FieldPath field, String word, CountryNames names, Collection<String> codes) {
        String code = names.codeOf(word, codes);
        String help = code != null
                ? "Write “" + code + "”."
                : "Write its code of two capital letters (ISO 3166-1), such as AZ or UA. For a place without one write a code of your"
                        + " own, such as XN, and add the file content/countries/xn.md with three lines: “---”, “title: …”, “---”.";
        add(
                "unknown-country",
                Place.field(path, field),
                shown(word) + " is not a country code",
                Scripts.inLatin(word.toUpperCase(Locale.ROOT), codes).orElse(help));
    }

    static Problem unknownWord(Place place, String name, String help) {
        return new Problem(
                new Code("unknown-field"), Severity.ERROR, place, "a file of words has no " + shown(name), help);
    }

    private void add(String code, Place place, String message, String help) {
        out.add(new Problem(new Code(code), Severity.ERROR, place, message, help));
    }

    static String nameOf(FieldPath field) {
        return field.isRoot() ? "the front matter" : field.inWords();
    }

    /** What a stranger wrote, on one line and not too long. */
    static String shown(String word) {
        return "“" + shortened(word) + "”";
    }

    static String shortened(String word) {
        String line = word.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
