package io.github.claimpress.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text by which addresses of pages are compared, such as {@code example.org/story?id=3}: no scheme, no
 * {@code www.}, nothing about how the reader came, no archive around it. It is for comparing and for an index, never
 * a link. Canonical addresses are their own canonical addresses.
 */
public final class CanonicalAddress {
    private static final int MOST_STEPS = 10;

    private static final CanonicalAddress BUILT_IN = new CanonicalAddress(AddressRules.BUILT_IN);

    private final AddressRules rules;
    private final Unwrapping unwrapping;
    private final Names parameters;
    private final Names settings;
    private final Map<String, List<AddressForm>> forms = new HashMap<>();

    private CanonicalAddress(AddressRules rules) {
        this.rules = rules;
        this.unwrapping = new Unwrapping(rules);
        this.parameters = new Names(rules.parameters());
        this.settings = new Names(rules.settings());
        for (AddressRules.Form written : rules.forms()) {
            AddressForm form = new AddressForm(written);
            List<AddressForm> ofHost = forms.getOrDefault(form.host(), new ArrayList<>());
            ofHost.add(form);
            forms.put(form.host(), ofHost);
        }
    }

    /** A text that is no web address is its own, without space around it. */
    public static String of(String address) {
        return BUILT_IN.canonical(address.strip());
    }

    /** The same by other lists. */
    public static String of(String address, AddressRules rules) {
        return new CanonicalAddress(rules).canonical(address.strip());
    }

    /** Whether the address is that of a copy in a web archive. */
    public static boolean isArchive(String address) {
        AddressParts parts = AddressParts.of(address.strip(), AddressRules.BUILT_IN);
        return parts != null && BUILT_IN.unwrapping.isArchive(parts.host());
    }

    /** Whether something stands before the host, up to {@code @}: readers take it for the host. */
    public static boolean hasUser(String address) {
        int scheme = address.indexOf("://");
        for (int i = scheme + 3; scheme >= 0 && i < address.length(); i++) {
            char letter = address.charAt(i);
            if (letter == '@') {
                return true;
            }
            if (letter == '/' || letter == '?' || letter == '#') {
                return false;
            }
        }
        return false;
    }

    /** The host that an address leads to, as written: what stands before {@code @} is left out. */
    public static String host(String address) {
        int scheme = address.indexOf("://");
        int start = scheme < 0 ? 0 : scheme + 3;
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String authority = address.substring(start, end);
        return authority.substring(authority.lastIndexOf('@') + 1);
    }

    /** One step may uncover work for another, such as an archived copy of an archived copy. */
    private String canonical(String address) {
        String found = address;
        String before;
        int steps = 0;
        do {
            before = found;
            found = step(before);
        } while (!found.equals(before) && ++steps < MOST_STEPS);
        return found;
    }

    private String step(String address) {
        AddressParts outer = AddressParts.of(address, rules);
        if (outer == null) {
            return address;
        }
        String inner = unwrapping.inner(outer);
        AddressParts page = inner == null ? null : AddressParts.of(inner, rules);
        return plain(page == null ? outer : page);
    }

    private String plain(AddressParts parts) {
        String host = parts.host();
        List<String> path = path(parts.path());
        String formed = formed(host, path);
        if (formed != null) {
            return formed;
        }
        if (!path.isEmpty() && rules.foldedNames().contains(host)) {
            path.set(0, AddressForm.foldedName(path.get(0)));
        }
        StringBuilder whole = new StringBuilder(host);
        for (String part : path) {
            whole.append('/').append(part);
        }
        String query = query(host, parts.query());
        return query.isEmpty()
                ? whole.toString()
                : whole.append('?').append(query).toString();
    }

    private List<String> path(String written) {
        String before;
        String path = written.contains("//") ? written.replaceAll("/{2,}", "/") : written;
        do {
            before = path;
            path = shorter(path);
        } while (!path.equals(before));
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private String shorter(String path) {
        if (path.endsWith("/")) {
            return path.substring(0, path.length() - 1);
        }
        for (String start : rules.pathStarts()) {
            if (path.startsWith("/" + start + "/")) {
                return path.substring(start.length() + 1);
            }
        }
        String folded = path.toLowerCase(Locale.ROOT);
        for (String end : rules.pathEnds()) {
            // What stands before must be more than a slash, lest a page named like an ending lose its name.
            if (folded.endsWith(end) && (end.startsWith("/index") || path.length() > end.length() + 1)) {
                return path.substring(0, path.length() - end.length());
            }
        }
        return path;
    }

    private String query(String host, String written) {
        if (written.isEmpty()) {
            return "";
        }
        @Nullable List<String> identifying = rules.identifying().get(host);
        List<String> kept = new ArrayList<>();
        for (String parameter : written.split("&", -1)) {
            String folded = parameter.toLowerCase(Locale.ROOT);
            int equals = folded.indexOf('=');
            String name = equals < 0 ? folded : folded.substring(0, equals);
            boolean dropped =
                    identifying != null ? !identifying.contains(name) : parameters.has(name) || settings.has(folded);
            if (!name.isEmpty() && !dropped) {
                kept.add(parameter);
            }
        }
        Collections.sort(kept);
        return String.join("&", kept);
    }

    private @Nullable String formed(String host, List<String> path) {
        for (AddressForm form : forms.getOrDefault(host, List.of())) {
            String formed = form.apply(path, rules.foldedNames().contains(host));
            if (formed != null) {
                return formed;
            }
        }
        return null;
    }
}
