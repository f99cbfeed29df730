package io.github.claimpress.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codes of languages by BCP 47 (RFC 5646, 2.2.1): of two letters where ISO 639 has one of two, else of three. */
public final class LanguageCode {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Set<String> SHORT = Set.of(Locale.getISOLanguages());

    /** Codes of countries that are none of a language, with the language that whoever writes them most often means. */
    private static final Map<String, String> OF_COUNTRIES = Arrays.stream(
                    "ua-uk by-be kz-kk cz-cs dk-da gr-el jp-ja cn-zh rs-sr us-en gb-en at-de ir-fa il-he"
                            .split(" ", -1))
            .map(pair -> pair.split("-", -1))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    /** Longer codes of languages that have one of two letters, in their newest form; found out when somebody writes one. */
    private static final class Longer {
        static final Map<String, String> CODES = SHORT.stream()
                .map(Locale::forLanguageTag)
                .collect(Collectors.toMap(Locale::getISO3Language, Locale::toLanguageTag, (one, same) -> one));
    }

    private LanguageCode() {}

    /** Whether it looks like one, as the part of a file's name before {@code .md} may. */
    public static boolean looksLikeOne(String text) {
        return FORM.matcher(text).matches();
    }

    public static boolean isOne(String text) {
        if (!looksLikeOne(text)) {
            return false;
        }
        String first = first(text);
        return first.length() == 2 ? SHORT.contains(first) : !Longer.CODES.containsKey(first);
    }

    /**
     * The one spelling of a code, since capitals and small letters mean the same in it (RFC 5646, 2.1.1): {@code pt-BR},
     * {@code zh-Hant}.
     */
    public static String spelled(String code) {
        StringBuilder found = new StringBuilder();
        // The language itself, and whatever stands behind a part of one letter.
        boolean small = true;
        for (String part : code.toLowerCase(Locale.ROOT).split("-", -1)) {
            int capitals = small ? 0 : part.length() == 2 ? 2 : part.length() == 4 ? 1 : 0;
            small = part.length() == 1 || small && !found.isEmpty();
            found.append(found.isEmpty() ? "" : "-")
                    .append(part.substring(0, capitals).toUpperCase(Locale.ROOT))
                    .append(part.substring(capitals));
        }
        return found.toString();
    }

    /** The code that was probably meant by one that is none: the shorter one of a language, or that of a country's. */
    public static Optional<String> meant(String text) {
        String first = first(text.toLowerCase(Locale.ROOT));
        return Optional.ofNullable((first.length() == 2 ? OF_COUNTRIES : Longer.CODES).get(first));
    }

    private static String first(String text) {
        int hyphen = text.indexOf('-');
        return hyphen < 0 ? text : text.substring(0, hyphen);
    }
}
