package io.github.claimpress.data;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a licence that an editor names by its short SPDX name. */
final class License {
    private static final Pattern CREATIVE_COMMONS = Pattern.compile("CC-(BY(?:-NC)?(?:-ND|-SA)?)-([0-9]\\.[0-9])");
    private static final String SITE = "https://creativecommons.org/";

    private License() {}

    /** The address of a Creative Commons licence; anything else as it was written. */
    static String address(String written) {
        if (written.equals("CC0-1.0")) {
            return SITE + "publicdomain/zero/1.0/";
        }
        Matcher found = CREATIVE_COMMONS.matcher(written);
        return found.matches()
                ? SITE + "licenses/" + found.group(1).toLowerCase(Locale.ROOT) + "/" + found.group(2) + "/"
                : written;
    }
}
