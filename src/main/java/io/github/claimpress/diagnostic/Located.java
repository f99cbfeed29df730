package io.github.claimpress.diagnostic;

import io.github.claimpress.text.Position;
import java.util.Comparator;

/**
 * A problem with its place found, ready to be shown.
 *
 * @param end the place after the last code point
 * @param line the text of the line that {@code start} is on
 */
public record Located(Problem problem, Position start, Position end, String line) {
    /** By path, line, column, code: the order in which problems are reported. */
    public static final Comparator<Located> ORDER = Comparator.<Located, String>comparing(Located::path)
            .thenComparing(Located::start)
            .thenComparing(located -> located.problem().code())
            .thenComparing(located -> located.problem().message());

    public String path() {
        return problem.place().path();
    }
}
