package io.github.claimpress.model;

import java.util.Arrays;
import java.util.HashMap;
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

    private LanguageCode() {}

    /** Whether it looks like one, as the part of a file's name before {@code .md} may. */
    public static boolean looksLikeOne(String text) {
        return FORM.matcher(text).matches();
    }

    public static boolean isOne(String text) {
        return looksLikeOne(text)
                && (isTwoLetters(text)
                        ? SHORT.contains(first(text))
                        : meant(text).isEmpty());
    }

    /** The code that was probably meant by one that is none: the shorter one of a language, or that of a country's. */
    public static Optional<String> meant(String text) {
        String first = first(text.toLowerCase(Locale.ROOT));
        return first.length() == 2
                ? Optional.ofNullable(OF_COUNTRIES.get(first)).filter(other -> !SHORT.contains(first))
                : Optional.ofNullable(shorter().get(first));
    }

    private static Map<String, String> shorter() {
        Map<String, String> codes = new HashMap<>();
        for (String code : SHORT) {
            codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        return codes;
    }

    private static boolean isTwoLetters(String text) {
        return first(text).length() == 2;
    }

    private static String first(String text) {
        int hyphen = text.indexOf('-');
        return hyphen < 0 ? text : text.substring(0, hyphen);
    }
}
