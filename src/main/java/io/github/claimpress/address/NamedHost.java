package io.github.claimpress.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host that the words of a link name, for readers who go by them. */
public final class NamedHost {
    /** What readers do not see: between letters it would hide a host from us only. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    /** No host has more letters than these; what is longer is not looked at any further. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|(?=www\\.))([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,200}\\.[\\p{L}\\p{M}\\p{N}_-]{1,63})",
            Pattern.CASE_INSENSITIVE);

    private NamedHost() {}

    /**
     * The host in words that begin as an address does, as written, where the link leads to another one. Empty for words
     * that are no address, or that name the host, one above or below it, or the page that an archive or a forwarder keeps
     * in its own address; and for archives that do not say which page they keep.
     */
    public static String otherThan(String target, String words) {
        String seen = UNSEEN.matcher(words).replaceAll("").strip();
        Matcher address = ADDRESS.matcher(seen);
        if (!address.lookingAt()) {
            return "";
        }
        String page = CanonicalAddress.of(target);
        String named = CanonicalAddress.of("https://" + address.group(1));
        boolean known = isNear(named, CanonicalAddress.of("https://" + CanonicalAddress.host(target)))
                || isNear(named, CanonicalAddress.host(page))
                || CanonicalAddress.isArchive(page)
                || !CanonicalAddress.hasUser(seen) && CanonicalAddress.of(seen).equals(page);
        return known ? "" : address.group(1);
    }

    private static boolean isNear(String host, String other) {
        return host.equals(other) || host.endsWith("." + other) || other.endsWith("." + host);
    }
}
