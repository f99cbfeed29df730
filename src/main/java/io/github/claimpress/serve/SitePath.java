package io.github.claimpress.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The path of a request as the path of a file of the site. It is only ever looked up, never opened. */
final class SitePath {
    private SitePath() {}

    /**
     * Decodes once and takes out dots: {@code /a/./b/../c%20d} is {@code a/c d}. A folder ends in a slash; the site's
     * root is empty.
     *
     * @param raw as it was sent, from the first slash to before the question mark
     * @return empty for what is no path: a broken escape, a control character, a backslash, a step above the root
     */
    static Optional<String> of(String raw) {
        String path = raw.startsWith("/") ? decoded(raw) : null;
        if (path == null || path.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c))) {
            return Optional.empty();
        }
        Deque<String> steps = new ArrayDeque<>();
        boolean folder = true;
        for (String step : path.substring(1).split("/", -1)) {
            folder = step.isEmpty() || step.equals(".") || step.equals("..");
            if (step.equals("..") && steps.pollLast() == null) {
                return Optional.empty();
            }
            if (!folder) {
                steps.add(step);
            }
        }
        return Optional.of(String.join("/", steps) + (folder && !steps.isEmpty() ? "/" : ""));
    }

    /** Null where the escapes are not those of a text. */
    private static @Nullable String decoded(String raw) {
        if (raw.chars().anyMatch(c -> c > '~') || raw.matches(".*%(?![0-9a-fA-F]{2}).*")) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(raw, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(raw.charAt(i));
            }
        }
        try {
            ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
            return StandardCharsets.UTF_8.newDecoder().decode(all).toString();
        } catch (CharacterCodingException broken) {
            return null;
        }
    }
}
