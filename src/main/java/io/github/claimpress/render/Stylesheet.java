package io.github.claimpress.render;

import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.VerdictScale;
import io.github.claimpress.text.FileTree;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one style sheet that pages load, joined from its parts. */
final class Stylesheet {
    static final String PATH = "css/site.css";
    private static final String FOLDER = "static/css/";
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+");

    private Stylesheet() {}

    /** Tokens, the site's own verdicts, base, each part by name, print, and {@code own.css} if a site has one. */
    static String join(FileTree theme, Settings settings) {
        StringBuilder joined = new StringBuilder();
        add(joined, theme, FOLDER + "tokens.css");
        settings.verdicts().ratings().forEach(rating -> addColours(joined, rating));
        add(joined, theme, FOLDER + "base.css");
        theme.list(FOLDER + "part").forEach(file -> add(joined, theme, file.path()));
        add(joined, theme, FOLDER + "print.css");
        add(joined, theme, FOLDER + "own.css");
        return joined.toString();
    }

    /** Whether a file has gone into the style sheet. */
    static boolean isPart(String path) {
        return path.startsWith(FOLDER) && path.endsWith(".css");
    }

    private static void add(StringBuilder joined, FileTree theme, String path) {
        theme.read(path).ifPresent(bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
            joined.append(text.strip()).append('\n');
        });
    }

    private static void addColours(StringBuilder joined, Rating rating) {
        boolean builtIn = VerdictScale.BUILT_IN.keys().contains(rating.key());
        if (!KEY.matcher(rating.key()).matches() || builtIn && rating.colour() == null && rating.darkColour() == null) {
            return;
        }
        String rule = "[data-verdict=\"" + rating.key() + "\"] { --v: ";
        String usual = "var(--v-" + rating.shape() + ")";
        joined.append(rule).append(colour(rating.colour(), usual)).append(" }\n");
        if (rating.darkColour() != null) {
            String dark = rule + colour(rating.darkColour(), usual) + " }";
            joined.append("@media (prefers-color-scheme: dark) { :root:not([data-theme=\"light\"]) ")
                    .append(dark)
                    .append(" }\n:root[data-theme=\"dark\"] ")
                    .append(dark)
                    .append('\n');
        }
    }

    private static String colour(@Nullable String written, String usual) {
        return written != null && written.matches("#[0-9a-fA-F]{6}") ? written : usual;
    }
}
