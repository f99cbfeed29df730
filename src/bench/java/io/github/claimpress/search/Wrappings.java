package io.github.claimpress.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** The other addresses under which readers meet one page. */
final class Wrappings {
    private Wrappings() {}

    /** Six of them, each by its name. */
    static Map<String, String> of(String address) {
        boolean secure = address.startsWith("https:");
        String rest = address.replaceFirst("^https?://", "");
        String scheme = secure ? "https://" : "http://";
        Map<String, String> all = new LinkedHashMap<>();
        all.put("scheme", (secure ? "http://" : "https://") + rest);
        all.put("www", scheme + (rest.startsWith("www.") ? rest.substring(4) : "www." + rest));
        all.put("mobile", scheme + "m." + rest.replaceFirst("^(?:www|m)\\.", ""));
        all.put("tracking", tracked(address));
        all.put("archive", "https://web.archive.org/web/20240102030405/" + address);
        if (rest.matches("(?:www\\.)?t\\.me/(?!s/|c/|joinchat/|\\+)[^/?#]+.*")) {
            all.put("preview", scheme + rest.replaceFirst("t\\.me/", "t.me/s/"));
        } else {
            all.put("amp", "https://www.google.com/amp/" + (secure ? "s/" : "") + rest);
        }
        return all;
    }

    private static String tracked(String address) {
        int fragment = address.indexOf('#');
        String before = fragment < 0 ? address : address.substring(0, fragment);
        String after = fragment < 0 ? "" : address.substring(fragment);
        return before + (before.contains("?") ? "&" : "?") + "utm_source=telegram&utm_medium=social&fbclid=IwAR0abc"
                + after;
    }
}
