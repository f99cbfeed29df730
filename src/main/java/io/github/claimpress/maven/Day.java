package io.github.claimpress.maven;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The parameter {@code claimpress.asOf}. */
final class Day {
    private Day() {}

    static @Nullable LocalDate of(@Nullable String text) throws MojoFailureException {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new MojoFailureException("asOf is '" + text + "', which is not a day such as 2025-08-01", notADay);
        }
    }
}
