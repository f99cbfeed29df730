package io.github.claimpress.read;

import io.github.claimpress.letters.Scripts;
import io.github.claimpress.letters.Slugs;
import io.github.claimpress.model.LanguageCode;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Type;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How to write a value that does not fit, in a sentence that an editor can follow to the letter. */
final class ValueHelp {
    static final String PARTS =
            "Divided among several files, each part is an entry of its own, with its own claim and verdict.";

    private static final int BEST_CLAIM = 75;

    private static final Pattern WITHOUT_SCHEME = Pattern.compile("[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+(/\\S*)?");
    private static final Pattern WHOLE_ADDRESS = Pattern.compile("https?://[^/\\s]+(/\\S*)");
    private static final Pattern OF_LISTS = Pattern.compile("page|index");
    private static final Pattern OF_WINDOWS = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

    private ValueHelp() {}

    /**
     * How a rule is named that was taken for the number of sources.
     *
     * @param level how strictly it is to be taken; null where a group says so
     */
    static String tooFewSources(@Nullable String level) {
        String rule = level == null ? "too-few-sources" : "too-few-sources: " + level;
        return ("off".equals(level)
                        ? "To switch the rule off write “" + rule + "” below “policy”, in place of this line."
                        : "The rule is called too-few-sources: write “" + rule + "” in place of this.")
                + " How many sources are wanted is another line, such as “min_sources: 2”.";
    }

    /** How a text becomes shorter that is too long for its field. */
    static String shorter(boolean claim) {
        return claim
                ? "Shorten it to the one sentence that was checked; " + BEST_CLAIM
                        + " characters or fewer are best. The words as they were said go into “quote”."
                : "Shorten it; what goes further belongs in the text below the second line of ---.";
    }

    /** How an address becomes shorter. */
    static String shorterAddress(boolean question) {
        return question
                ? "Find a shorter one: mostly what follows a question mark can go, and the page still opens."
                : "Have a web archive keep a copy of the page, and write the short address that it gives for the copy.";
    }

    static String address(String word) {
        if (WITHOUT_SCHEME.matcher(word).matches()) {
            return "Write the whole address, “https://" + word + "”.";
        }
        String help = "Write the whole address as the browser shows it, starting with https://.";
        if (!word.contains(" ")) {
            return help;
        }
        return word.contains("://")
                ? "An address has no spaces: copy it anew from the browser, which writes a space as %20."
                : help + " A name or a title without an address goes into a field of its own: “{title: …}”.";
    }

    static String alias(String word) {
        var whole = WHOLE_ADDRESS.matcher(word);
        if (whole.matches()) {
            return "Write it from the first slash after the site's name on, “" + whole.group(1) + "”.";
        }
        return word.contains(" ")
                ? "A former address with a space cannot be kept: leave it out."
                : "Write it from the first slash on, such as /2024/old-address/; no https://, no spaces, no “.” or “..” between"
                        + " slashes.";
    }

    static String language(String word, Map<String, String> codesByName) {
        String small = word.toLowerCase(Locale.ROOT);
        Optional<String> latin = Scripts.inLatin(small, codesByName.values());
        if (latin.isPresent()) {
            return latin.get();
        }
        String spelled = LanguageCode.spelled(word);
        String known = codesByName.containsValue(small) || small.contains("-") && LanguageCode.isOne(spelled)
                ? spelled
                : LanguageCode.meant(small).orElse(codesByName.get(small));
        return known != null
                ? "Write “" + known + "”."
                : "Write a code of two or three small letters, such as en, az, uk or ru; a region may follow, such as pt-BR.";
    }

    /** @param proposed a slug that would do, made of the title; null for none */
    static String slug(String word, @Nullable String proposed) {
        String other = proposed == null ? word + "-1" : proposed;
        if (OF_LISTS.matcher(word).matches()) {
            return "The word “" + word + "” is kept for the further pages of lists: choose another, such as “" + other
                    + "”.";
        }
        if (OF_WINDOWS.matcher(word).matches()) {
            return "Windows keeps “" + word
                    + "” for a device and cannot store a file of that name: choose another, such as “" + other + "”.";
        }
        String slug = Slugs.of(word, "en");
        Optional<String> latin = Scripts.inLatin(word, List.of(slug));
        if (latin.isPresent()) {
            return latin.get();
        }
        return (Values.isSlug(slug) ? "Write “" + slug + "”, or other words in small" : "Use small")
                + " letters a to z, digits and, between them, hyphens, 80 at most.";
    }

    /**
     * How fields that stand beside their group come to stand in it.
     *
     * @param main the field of the group that the text behind its name stands for; null where there is no text
     * @param one whether it is one field
     */
    static String indented(String group, @Nullable String main, boolean one) {
        String lines = "with two spaces more, below “" + group + "”.";
        return main == null
                ? "Begin " + (one ? "its line " : "each of these lines ") + lines
                : "Give what follows “" + group + "” a line of its own, as “" + main + "”. Begin that line and "
                        + (one ? "this one " : "each of these lines ") + lines;
    }

    /** Where in a file a field goes that a group lacks; empty for the top. */
    static String where(FieldPath holder, YamlNode.Mapping group) {
        if (holder.isRoot() || group.pairs().isEmpty()) {
            return "";
        }
        YamlNode.Scalar first = group.pairs().get(0).key();
        if (first.start() > group.start()) {
            return " inside the braces, after a comma";
        }
        return first.start() == first.end()
                ? ", with the others between braces"
                : " on a line of its own, as far to the right as “" + first.text() + "”";
    }

    /** How a text in one file names another file: from its own folder on. */
    static String way(String from, String to) {
        int common = 0;
        for (int slash = to.indexOf('/'); slash > 0; slash = to.indexOf('/', slash + 1)) {
            common = from.startsWith(to.substring(0, slash + 1)) ? slash + 1 : common;
        }
        long up = from.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + to.substring(common);
    }

    /** What could stand there; three dots where nothing is typical. */
    static String example(Field field) {
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
                ? group.shape().alone().map(ValueHelp::example).orElse("…")
                : "…";
    }
}
