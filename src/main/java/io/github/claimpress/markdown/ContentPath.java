package io.github.claimpress.markdown;

import io.github.claimpress.text.Characters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Follows a relative link from one file of the site to another. */
final class ContentPath {
    private static final String ROOT = "content/";

    private ContentPath() {}

    /** Where the path of a relative address ends and its query or fragment begins. */
    static int end(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '#' || address.charAt(i) == '?') {
                return i;
            }
        }
        return address.length();
    }

    /**
     * The path from {@code content/} that a relative address leads to; null where it leads out of it.
     *
     * @param from the file that holds the address, from the site's folder
     * @param address percent-encoded or not; one with a first slash counts from the site's folder
     */
    static @Nullable String resolve(String from, String address) {
        String written = decode(address.substring(0, end(address)));
        if (written == null || written.indexOf('\\') >= 0 || Characters.hasControl(written)) {
            return null;
        }
        Deque<String> steps = new ArrayDeque<>();
        String start = written.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
        for (String step : (start + written).split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return null;
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        String path = String.join("/", steps);
        return path.startsWith(ROOT) ? path.substring(ROOT.length()) : null;
    }

    private static @Nullable String decode(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
