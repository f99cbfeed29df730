package io.github.claimpress.markdown;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.text.Characters;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a link or an image leads, judged.
 *
 * @param address for a file of the site its path from {@code content/} with its fragment, else as written
 */
record LinkTarget(String address, Kind kind) {
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(png|jpe?g|webp|gif)", Pattern.DOTALL);

    enum Kind {
        /** On the web. */
        OUTSIDE,
        /** A mail address, an anchor of the page, or a path on the site: written as it stands. */
        PLAIN,
        /** A file below {@code content/}. */
        FILE,
        /** Harmless, but not shown: an image that is not the site's own, an empty address. */
        REFUSED,
        /** Its scheme is not allowed, it hides its host behind a user's name, or it leaves the content. */
        UNSAFE
    }

    /** @param path the file that the link stands in */
    static LinkTarget link(String path, String written) {
        String address = written.strip();
        if (address.isEmpty()) {
            return new LinkTarget("", Kind.REFUSED);
        }
        String scheme = scheme(address);
        switch (scheme) {
            case "":
                return address.startsWith("//") || hasControl(address)
                        ? new LinkTarget(address, Kind.UNSAFE)
                        : relative(path, address);
            case "http":
            case "https":
                boolean web =
                        hasHost(address, scheme.length()) && !hasControl(address) && !CanonicalAddress.hasUser(address);
                return new LinkTarget(address, web ? Kind.OUTSIDE : Kind.UNSAFE);
            case "mailto":
                return new LinkTarget(address, hasControl(address) ? Kind.UNSAFE : Kind.PLAIN);
            default:
                return new LinkTarget(address, Kind.UNSAFE);
        }
    }

    /** Images come from the site's own files only: a page that loads others tells them who reads it. */
    static LinkTarget image(String path, String written) {
        String address = written.strip();
        if (!scheme(address).isEmpty() || address.startsWith("//") || hasControl(address)) {
            return new LinkTarget(address, Kind.REFUSED);
        }
        String file = ContentPath.resolve(path, address);
        boolean shown = file != null && PICTURE.matcher(file).matches();
        return new LinkTarget(file == null ? address : file, shown ? Kind.FILE : Kind.REFUSED);
    }

    private static LinkTarget relative(String path, String address) {
        int end = ContentPath.end(address);
        if (!address.startsWith(".md", end - 3)) {
            return new LinkTarget(address, Kind.PLAIN);
        }
        String file = ContentPath.resolve(path, address.substring(0, end));
        int hash = address.indexOf('#', end);
        return file == null
                ? new LinkTarget(address, Kind.UNSAFE)
                : new LinkTarget(hash < 0 ? file : file + address.substring(hash), Kind.FILE);
    }

    /** What stands before the first colon, if that comes before any other part of an address; in lower case. */
    private static String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i == 0 ? ":" : address.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }

    /** Whether something that may begin a host, a name or a number in brackets, follows the scheme. */
    private static boolean hasHost(String address, int scheme) {
        int host = scheme + "://".length();
        return address.length() > host
                && address.startsWith("://", scheme)
                && (address.charAt(host) == '[' || Character.isLetterOrDigit(address.codePointAt(host)));
    }

    /** Browsers drop tabs and line ends inside an address, so that what they hide would be found again. */
    private static boolean hasControl(String address) {
        return Characters.hasControl(address);
    }

    boolean isUnsafe() {
        return kind == Kind.UNSAFE;
    }

    boolean isOutside() {
        return kind == Kind.OUTSIDE;
    }

    boolean isWritten() {
        return kind != Kind.UNSAFE && kind != Kind.REFUSED;
    }

    void write(SafeHtml out, String attribute) {
        if (kind == Kind.FILE) {
            out.marked(attribute, address);
        } else {
            out.attribute(attribute, encoded());
        }
    }

    /** The address with what may not stand in one written as percents; a backslash would be a slash to browsers. */
    private String encoded() {
        StringBuilder encoded = new StringBuilder(address.length());
        int done = 0;
        int brackets = address.indexOf("://[") >= 0 ? address.indexOf(']') : -1;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean host = i <= brackets && (c == '[' || c == ']');
            boolean letter = c >= 'a' && c <= 'z';
            if (c <= ' ' || !letter && "\"<>\\^`{|}[]".indexOf(c) >= 0 && !host) {
                encoded.append(address, done, i).append('%');
                encoded.append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
                done = i + 1;
            }
        }
        return done == 0
                ? address
                : encoded.append(address, done, address.length()).toString();
    }
}
