package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.letters.Slugs;
import io.github.claimpress.model.LanguageCode;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Quote;
import io.github.claimpress.shape.EntryShapes;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values with a meaning of their own: addresses, codes, slugs, parties. One that does not fit is told and kept as
 * it stands, so that no further problem follows from its absence.
 */
final class Values {
    private static final Pattern URL = Pattern.compile(
            "https?://(?:[\\p{L}\\p{N}\\p{M}_-]+(?:\\.[\\p{L}\\p{N}\\p{M}_-]+)*\\.?|\\[[0-9a-fA-F:.]+])"
                    + "(?::[0-9]{1,5})?(?:[/?#][^\\s<>\"\\p{Cntrl}]*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ANCHOR = Pattern.compile("[a-z0-9-]{1,80}");
    private static final Pattern ACTOR = Pattern.compile("[a-z0-9-]+");
    private static final Pattern ALIAS = Pattern.compile("/?(?:[\\p{L}\\p{N}_~@+,=!-][\\p{L}\\p{N}._~@+,=!-]*/)*"
            + "(?:[\\p{L}\\p{N}_~@+,=!-][\\p{L}\\p{N}._~@+,=!-]*)?");

    /** What ends like a file that is no page: a host would not show it as one. */
    private static final Pattern FILE = Pattern.compile("(?!.*\\.html?$).*\\.[A-Za-z][A-Za-z0-9]{0,4}");

    /** A step that a host keeps for itself, takes for somebody's home, hides, or runs as a program. */
    private static final Pattern KEPT_STEP =
            Pattern.compile("(?:.*/)?(?:[_.~][^/]*|[^/]*\\.(?:[cm]?js|ts|wasm|cgi))(?:/.*)?", Pattern.CASE_INSENSITIVE);

    /** A step that begins with a dot, but for those that mean this folder and the one above. */
    private static final Pattern HIDDEN_STEP = Pattern.compile("(?<![^/])\\.(?!\\.?(?:/|$))[^/\\s]");

    /** A step that Windows takes for a device, whatever follows a dot, or whose last dot it drops. */
    private static final Pattern WINDOWS_STEP = Pattern.compile(
            "(?:.*/)?(?:(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\\.[^/]*)?|[^/]*\\.)(?:/.*)?",
            Pattern.CASE_INSENSITIVE);

    private Values() {}

    static @Nullable String url(Form form, String name) {
        return checkedUrl(form, form.text(name), form.at().child(name));
    }

    static List<String> urls(Form form, String name) {
        List<Form.Item> items = form.textItems(name);
        items.forEach(item -> checkedUrl(form, item.text(), item.at()));
        return items.stream().map(Form.Item::text).toList();
    }

    /** An address where it has a scheme, else the id of a source, which the checks look up. */
    static @Nullable String source(Form form, String name) {
        String text = form.text(name);
        return text != null && text.contains("://")
                ? checkedUrl(form, text, form.at().child(name))
                : text;
    }

    static boolean isUrl(String text) {
        return isOrdinaryUrl(text) || URL.matcher(text).matches();
    }

    /** Whether it is an address as nearly all are: of ASCII, without a port. Asking the pattern takes ten times as long. */
    private static boolean isOrdinaryUrl(String text) {
        int at = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
        char before = '.';
        for (; at < text.length() && text.charAt(at) != '/'; at++) {
            char c = text.charAt(at);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
            if (!letter && (c != '.' || before == '.')) {
                return false;
            }
            before = c;
        }
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '<' || c == '>' || c == '"') {
                return false;
            }
        }
        return before != '.';
    }

    static boolean isSlug(String text) {
        return Slugs.fits(text);
    }

    static @Nullable String slug(Form form, String name) {
        String text = form.text(name);
        return text == null || isSlug(text) ? text : badSlug(form, name, text);
    }

    /** The id of a part of an entry, by which its page knows it. */
    static @Nullable String anchor(Form form, String name) {
        String text = form.text(name);
        return text == null || ANCHOR.matcher(text).matches() ? text : badSlug(form, name, text);
    }

    private static String badSlug(Form form, String name, String text) {
        Place place = Place.field(form.reading().path(), form.at().child(name));
        form.reading().problems().badSlug(place, text, name.equals("slug") ? slugOfTitle(form) : null);
        return text;
    }

    /** What the title gives for an address; null where it gives none. */
    static @Nullable String slugOfTitle(Form form) {
        String title = form.node("title") instanceof YamlNode.Scalar scalar ? scalar.text() : "";
        String language = form.node("language") instanceof YamlNode.Scalar scalar ? scalar.text() : "en";
        String slug = Slugs.of(title, language);
        return isSlug(slug) ? slug : null;
    }

    static @Nullable String language(Form form, String name) {
        return checkedLanguage(form, form.text(name), form.at().child(name));
    }

    static List<String> languages(Form form, String name) {
        List<Form.Item> items = form.textItems(name);
        return items.stream()
                .map(item -> checkedLanguage(form, item.text(), item.at()))
                .filter(Objects::nonNull)
                .toList();
    }

    static @Nullable String country(Form form, String name) {
        return checkedCountry(form, form.text(name), form.at().child(name));
    }

    static List<String> countries(Form form, String name) {
        return once(form, name, (text, item) -> checkedCountry(form, text, item));
    }

    /** Names of which each stands in its list once. */
    static List<String> names(Form form, String name) {
        return once(form, name, (text, item) -> text);
    }

    private static List<String> once(Form form, String name, BiFunction<String, FieldPath, @Nullable String> checked) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> told = new HashSet<>();
        for (Form.Item item : form.textItems(name)) {
            String word = checked.apply(item.text(), item.at());
            if (word != null && found.add(word)) {
                continue;
            }
            form.reading().leaveOut(item.at());
            if (word != null && told.add(word)) {
                form.reading().problems().twice(item.at(), word);
            }
        }
        return List.copyOf(found);
    }

    /** Paths of former addresses, without the slash before them. */
    static List<String> aliases(Form form, String name) {
        List<String> found = new ArrayList<>();
        AliasProblems problems =
                new AliasProblems(form.reading().path(), form.reading().out());
        for (Form.Item item : form.textItems(name)) {
            String path = item.text().startsWith("/") ? item.text().substring(1) : item.text();
            if (isAlias(problems, item, path)) {
                found.add(path);
            } else {
                form.reading().leaveOut(item.at());
            }
        }
        return found;
    }

    private static boolean isAlias(AliasProblems problems, Form.Item item, String path) {
        String alias = item.text();
        if (HIDDEN_STEP.matcher(path).find()) {
            problems.kept(item.at(), alias);
        } else if (path.isEmpty()
                || path.length() > 300
                || !ALIAS.matcher(alias).matches()) {
            problems.noPath(item.at(), alias);
        } else if (KEPT_STEP.matcher(path).matches()) {
            problems.kept(item.at(), alias);
        } else if (WINDOWS_STEP.matcher(path).matches()) {
            problems.ofWindows(item.at(), alias);
        } else if (FILE.matcher(path).matches()) {
            problems.ofFile(item.at(), alias);
        } else {
            return true;
        }
        return false;
    }

    static @Nullable Quote quote(Form form, String name) {
        Form quote = form.form(name);
        if (quote == null) {
            return null;
        }
        String language = language(quote, "language");
        String text = quote.text("text");
        return text == null ? null : new Quote(text, language);
    }

    /** An id of an actor, a name, or a group with a name. */
    static @Nullable Party party(Form form, String name) {
        YamlNode node = form.node(name);
        if (node instanceof YamlNode.Scalar scalar) {
            String text = scalar.text().strip();
            boolean id = ACTOR.matcher(text).matches();
            return new Party(id ? text : null, id ? null : text, null, null, List.of());
        }
        Form inner = form.form(node, form.at().child(name), EntryShapes.PARTY);
        if (inner == null) {
            return null;
        }
        String given = inner.text("name");
        Party party = new Party(
                null, given == null ? "" : given, inner.text("type"), inner.text("role"), urls(inner, "same_as"));
        return given == null ? null : party;
    }

    private static @Nullable String checkedUrl(Form form, @Nullable String text, FieldPath at) {
        if (text != null && !isUrl(text)) {
            form.reading().problems().badUrl(at, text);
        }
        return text;
    }

    private static @Nullable String checkedLanguage(Form form, @Nullable String text, FieldPath at) {
        if (text == null || LanguageCode.isOne(text)) {
            return text == null ? null : LanguageCode.spelled(text);
        }
        form.reading().problems().badLanguage(at, text, form.reading().names().languages());
        return text;
    }

    private static @Nullable String checkedCountry(Form form, @Nullable String text, FieldPath at) {
        if (text != null && !form.reading().countries().contains(text)) {
            Reading reading = form.reading();
            reading.problems().unknownCountry(at, text, reading.names().countries(), reading.countries());
            return text.toUpperCase(Locale.ROOT);
        }
        return text;
    }
}
