package io.github.claimpress.read;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.NearestName;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.letters.Slugs;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Shape;
import io.github.claimpress.shape.Type;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.yaml.YamlNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Every message about a file that does not say what a file of its kind says. */
final class ReadProblems {
    private static final int LONGEST_SHOWN = 60;
    private static final Pattern KEPT_WORD = Pattern.compile("[a-z][a-z0-9]+");

    private final String path;
    private final Problems out;

    ReadProblems(String path, Problems out) {
        this.path = path;
        this.out = out;
    }

    void fileTooLarge(int most) {
        add(
                "too-large",
                Place.file(path),
                String.format(Locale.ROOT, "the file is larger than %,d KB", most / 1024),
                "Split it, or move pictures and tables into files of their own.");
    }

    void tooLong(FieldPath field, int length, int most, boolean address) {
        add(
                "too-large",
                Place.field(path, field),
                String.format(
                        Locale.ROOT, "%s has %,d characters, more than the %,d that fit", nameOf(field), length, most),
                address
                        ? "Find a shorter one: mostly what follows a question mark can go, and the page still opens."
                        : "Shorten it; what goes further belongs in the text below the second line of ---.");
    }

    void tooMany(FieldPath field, int count, int most) {
        add(
                "too-large",
                Place.field(path, field),
                String.format(Locale.ROOT, "%s has %,d items, more than the %,d that fit", nameOf(field), count, most),
                "Keep those that readers need, or divide the entry.");
    }

    void notUtf8() {
        add(
                "not-utf-8",
                Place.file(path),
                "the file is not stored as UTF-8",
                "Open it in an editor and save it with the encoding UTF-8.");
    }

    void symbolicLink() {
        add(
                "symbolic-link",
                Place.file(path),
                "this is a symbolic link, and links are not followed",
                "Put a copy of the file here instead.");
    }

    void directionMark(char mark, int at) {
        add(
                "bidi-control",
                Place.span(path, at, at + 1),
                String.format(Locale.ROOT, "the invisible mark U+%04X makes text read in another order", (int) mark),
                "Delete it, and what ends it further on; where it cannot be seen, type the words around it anew. The plain"
                        + " marks U+200E and U+200F may stay.");
    }

    /** @param stands which names the group has too */
    void unknownField(FieldPath field, String name, Shape shape, Predicate<String> stands) {
        String help = NearestName.of(name, shape.names())
                        .map(near -> stands.test(near)
                                ? "If you mean " + near + ", which stands here too, keep one of the two."
                                : "Did you mean " + near + "?")
                        .orElse("Fields of " + shape.name() + " are " + String.join(", ", shape.names()) + ".")
                + " To keep a private note, start the name with _.";
        add("unknown-field", Place.key(path, field), "there is no field " + shown(name) + " in " + shape.name(), help);
    }

    /** A name in a policy that cannot be a rule's. */
    void noRule(FieldPath field, String name) {
        boolean spelled = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").equals("minsources");
        add(
                "unknown-field",
                Place.key(path, field),
                "there is no rule " + shown(name),
                spelled
                        ? "Did you mean min_sources?"
                        : "Write the code of a rule, which has small letters and hyphens, such as missing-archive.");
    }

    void missingField(FieldPath holder, Field field, Shape shape) {
        missingField(holder, field, shape.name() + " needs the field " + shown(field.name()));
    }

    /** A field that only a published entry must have. */
    void missingForPublication(Field field) {
        missingField(FieldPath.root(), field, "a published fact-check needs the field " + shown(field.name()));
    }

    /** The example text of a new draft, where something ought to be said. */
    void leftExample(FieldPath field, String example, Field said, boolean draft) {
        out.add(new Problem(
                new Code("missing-field"),
                draft ? Severity.WARNING : Severity.ERROR,
                Place.field(path, field),
                shown(example) + " is the example that a new draft begins with",
                "Write your own, or delete the field. " + said.meaning()));
    }

    private void missingField(FieldPath holder, Field field, String message) {
        String words = "";
        if (field.type() instanceof Type.Choice choice) {
            words = " The words are " + String.join(", ", choice.words()) + ".";
        }
        add(
                "missing-field",
                Place.field(path, holder.child(field.name())),
                message,
                "Add the field, such as “" + field.name() + ": " + example(field) + "”: "
                        + uncapitalized(field.meaning()) + words);
    }

    /** What could stand there; three dots where nothing is typical. */
    private static String example(Field field) {
        if (field.example() != null) {
            return field.example();
        }
        if (field.type() instanceof Type.Choice choice) {
            return choice.words().get(0);
        }
        if (field.type() == Type.Plain.DATE || field.type() == Type.Plain.MOMENT) {
            return "2025-08-01";
        }
        return field.type() instanceof Type.Group group
                ? group.shape().alone().map(ReadProblems::example).orElse("…")
                : "…";
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
                "Write the item, or delete its hyphen or comma.");
    }

    void unknownChoice(FieldPath field, String word, List<String> words, Map<String, Set<String>> labels) {
        String all = String.join(", ", words);
        add(
                "wrong-shape",
                Place.field(path, field),
                shown(word) + " is not one of the words for " + nameOf(field),
                NearestName.of(word, words, labels)
                        .map(near -> "Did you mean " + near + "? The words are " + all + ".")
                        .orElse("The words are " + all + "."));
    }

    void badNumber(FieldPath field, String word) {
        add(
                "wrong-shape",
                Place.field(path, field),
                shown(word) + " is not a whole number of 1 or more",
                "Write it in digits, such as 50.");
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
        String help =
                "Write year-month-day, such as 2025-08-01, or with time and offset, such as 2025-08-01T14:30:00+04:00.";
        WrittenDay day = WrittenDay.of(word);
        if (day != null) {
            help = day.help();
        } else if (word.matches("[0-9-]{10}T[0-9:]{5,8}")) {
            help = "Say in which time: add Z for UTC or an offset, such as " + word + "+04:00; or write the day alone.";
        }
        add("bad-date", Place.field(path, field), shown(word) + " is not a day", help);
    }

    void badUrl(FieldPath field, String word) {
        if (CanonicalAddress.hasUser(word)) {
            add(
                    "bad-url",
                    Place.field(path, field),
                    shown(word) + " hides where it leads: that stands behind the @",
                    "Write the address without what stands between :// and @.");
            return;
        }
        String help = "Write the whole address as the browser shows it, starting with https://, without spaces.";
        if (word.matches("[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+(/\\S*)?")) {
            help = "Write the whole address, “https://" + shortened(word) + "”.";
        } else if (word.contains(" ") && !word.contains("://")) {
            help += " A name or a title without an address goes into a field of its own: “{title: …}”.";
        }
        add("bad-url", Place.field(path, field), shown(word) + " is not an address", help);
    }

    void badAlias(FieldPath field, String word) {
        add(
                "bad-url",
                Place.field(path, field),
                shown(word) + " is not a path of this site",
                "Write the former address without the site's name, without spaces and dots alone, such as"
                        + " /2024/old-address/.");
    }

    void keptAlias(FieldPath field, String word) {
        add(
                "bad-url",
                Place.field(path, field),
                shown(word) + " has a part that hosts keep for themselves or run",
                "No page can lead on from there, so leave it out: a part may not begin with _, . or ~, nor end like a"
                        + " program, such as .js or .cgi.");
    }

    void aliasOfFile(FieldPath field, String word) {
        String path = shortened(word);
        add(
                "bad-url",
                Place.field(this.path, field),
                shown(word) + " is the address of a file, and only a page can lead on",
                "End it with a slash, /" + path.replaceFirst("^/", "") + "/, which most hosts show for both.");
    }

    void badLanguage(FieldPath field, String word, Map<String, String> codesByName) {
        String small = word.toLowerCase(Locale.ROOT);
        String known = codesByName.containsValue(small) ? small : codesByName.get(small);
        add(
                "bad-language",
                Place.field(path, field),
                shown(word) + " is not a language code",
                known != null
                        ? "Write “" + known + "”."
                        : "Write a code of two or three small letters, such as en, az, uk or ru; a region may follow, such as pt-BR.");
    }

    /** A file's name that gives no address: the place is the whole file, and the repair is another name. */
    void badFileName(String stem) {
        badSlug(Place.file(path), "the file’s name " + shown(stem), stem, "Rename the file. ");
    }

    void badSlug(Place place, String word) {
        badSlug(place, shown(word), word, "");
    }

    private void badSlug(Place place, String what, String word, String before) {
        add(
                "bad-slug",
                place,
                what + " cannot be part of an address",
                before
                        + (KEPT_WORD.matcher(word).matches()
                                ? "The word “" + word
                                        + "” is kept for other things, by this site or by Windows; choose another."
                                : slugHelp(word)));
    }

    private static String slugHelp(String word) {
        String slug = Slugs.of(word, "en");
        return (Values.isSlug(slug) ? "Write “" + slug + "”, or other words in small" : "Use small")
                + " letters a to z, digits and, between them, hyphens, 80 at most.";
    }

    void unknownCountry(FieldPath field, String word, CountryNames names, Collection<String> codes) {
        String code = names.codeOf(word, codes);
        String help = code != null
                ? "Write “" + code + "”."
                : "Write its code of two capital letters (ISO 3166-1), such as AZ or UA. A code of your own needs a file in"
                        + " content/countries.";
        add("unknown-country", Place.field(path, field), shown(word) + " is not a country code", help);
    }

    static Problem unknownWord(Place place, String name, String help) {
        return new Problem(
                new Code("unknown-field"), Severity.ERROR, place, "a file of words has no " + shown(name), help);
    }

    private void add(String code, Place place, String message, String help) {
        out.add(new Problem(new Code(code), Severity.ERROR, place, message, help));
    }

    private static String nameOf(FieldPath field) {
        return field.isRoot() ? "the front matter" : field.inWords();
    }

    /** What a stranger wrote, on one line and not too long. */
    static String shown(String word) {
        return "“" + shortened(word) + "”";
    }

    private static String shortened(String word) {
        String line = word.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
