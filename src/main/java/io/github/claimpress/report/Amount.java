package io.github.claimpress.report;

import java.util.List;
import java.util.Locale;

/** How many there are of something, in English. */
public final class Amount {
    private static final int SHOWN_PATHS = 3;

    private Amount() {}

    /** @param one the word for one of them, which takes an s for more, such as {@code page} */
    public static String of(long count, String one) {
        return String.format(Locale.ROOT, "%d %s%s", count, one, count == 1 ? "" : "s");
    }

    /** What a look at a site found, such as {@code 1 error, 2 warnings}. */
    public static String ofProblems(long errors, long warnings) {
        return of(errors, "error") + ", " + of(warnings, "warning");
    }

    /** What a build took out of the output though no build wrote it. */
    public static String ofForeign(List<String> paths) {
        String some = String.join(", ", paths.subList(0, Math.min(SHOWN_PATHS, paths.size())));
        return "Gone from the output, since no build wrote " + (paths.size() == 1 ? "it: " : "them: ") + some
                + (paths.size() > SHOWN_PATHS ? " and " + (paths.size() - SHOWN_PATHS) + " more" : "")
                + ". What belongs into every build lies in static/.";
    }
}
