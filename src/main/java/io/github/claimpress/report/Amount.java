package io.github.claimpress.report;

import java.util.Locale;

/** How many there are of something, in English. */
public final class Amount {
    private Amount() {}

    /** @param one the word for one of them, which takes an s for more, such as {@code page} */
    public static String of(long count, String one) {
        return String.format(Locale.ROOT, "%d %s%s", count, one, count == 1 ? "" : "s");
    }

    /** What a look at a site found, such as {@code 1 error, 2 warnings}. */
    public static String ofProblems(long errors, long warnings) {
        return of(errors, "error") + ", " + of(warnings, "warning");
    }
}
