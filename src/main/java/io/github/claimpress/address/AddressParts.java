package io.github.claimpress.address;

import io.github.claimpress.text.Characters;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address taken apart, its host already as rules know it.
 *
 * @param host lower case, without user, default port and prefixes
 * @param path empty, or from its first slash; percent signs as {@link Percent#normal} has them
 * @param query without its question mark; likewise
 */
record AddressParts(String host, String path, String query) {
    private static final List<String> SCHEMES = List.of("https:/", "http:/", "//");

    /** What a host may end in without being another one: the default ports, a dot. */
    private static final List<String> NO_PART = List.of(":80", ":443", ":", ".");

    /** Null for a text that is no web address. */
    static @Nullable AddressParts of(String address, AddressRules rules) {
        String rest = withoutScheme(address);
        int fragment = rest.indexOf('#');
        rest = fragment < 0 ? rest : rest.substring(0, fragment);
        int end = firstOf(rest, '/', '?');
        String authority = Percent.decoded(rest.substring(0, end));
        String host = host(authority, rules);
        if (host.isEmpty() || isNoHost(host) || address.startsWith(rest) && !looksLikeHost(authority)) {
            return null;
        }
        int question = rest.indexOf('?', end);
        return new AddressParts(
                host,
                Percent.normal(question < 0 ? rest.substring(end) : rest.substring(end, question)),
                Percent.normal(question < 0 ? "" : rest.substring(question + 1)));
    }

    private static String withoutScheme(String address) {
        int start = 0;
        for (String scheme : SCHEMES) {
            if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
                start = scheme.length();
                break;
            }
        }
        // Archives and browsers sometimes leave one slash of the two.
        while (start > 0 && start < address.length() && address.charAt(start) == '/') {
            start++;
        }
        return address.substring(start);
    }

    private static boolean looksLikeHost(String authority) {
        int dot = authority.indexOf('.');
        return dot > 0 && dot < authority.length() - 1 && authority.indexOf('@') < 0;
    }

    private static boolean isNoHost(String host) {
        for (int i = 0; i < host.length(); i++) {
            char letter = host.charAt(i);
            if (letter <= ' ' || "%/?#@".indexOf(letter) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String host(String authority, AddressRules rules) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        String before;
        do {
            before = host;
            host = shorter(ascii(host), rules);
        } while (!host.equals(before));
        return host;
    }

    private static String ascii(String host) {
        if (Characters.isAscii(host)) {
            return host;
        }
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noHost) {
            return host;
        }
    }

    private static String shorter(String host, AddressRules rules) {
        @Nullable String known = rules.hostNames().get(host);
        if (known != null) {
            return known;
        }
        for (String end : NO_PART) {
            if (host.endsWith(end)) {
                return host.substring(0, host.length() - end.length());
            }
        }
        for (String prefix : rules.hostPrefixes()) {
            if (host.startsWith(prefix) && host.indexOf('.', prefix.length()) > 0) {
                return host.substring(prefix.length());
            }
        }
        int first = host.indexOf('.');
        int second = first < 0 ? -1 : host.indexOf('.', first + 1);
        boolean fourLabels = second >= 0 && host.indexOf('.', second + 1) >= 0;
        return fourLabels && rules.innerLabels().contains(host.substring(first + 1, second))
                ? host.substring(0, first) + host.substring(second)
                : host;
    }

    private static int firstOf(String text, char one, char other) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == one || text.charAt(i) == other) {
                return i;
            }
        }
        return text.length();
    }
}
