package io.github.claimpress.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How many problems there are, and the worst of them with their places, for who cannot show or wait for all.
 *
 * @param worst errors first, then by path, line and column; at most {@link #MOST}
 */
public record Findings(int errors, int warnings, int notes, List<Located> worst) {
    /** How many problems are shown. */
    public static final int MOST = 100;

    public static final Findings NONE = new Findings(0, 0, 0, List.of());

    public Findings {
        worst = List.copyOf(worst);
    }

    /** @param locate finds places, which means to open a file for each that has a problem */
    public static Findings of(List<Problem> problems, Function<List<Problem>, List<Located>> locate) {
        List<Problem> worst = problems.stream()
                .sorted(Comparator.comparing(Problem::severity)
                        .thenComparing(problem -> problem.place().path()))
                .limit(MOST)
                .toList();
        List<Located> located = locate.apply(worst).stream()
                .sorted(Comparator.<Located, Severity>comparing(
                                one -> one.problem().severity())
                        .thenComparing(Located.ORDER))
                .toList();
        return new Findings(
                count(problems, Severity.ERROR),
                count(problems, Severity.WARNING),
                count(problems, Severity.NOTE),
                located);
    }

    /** How many are not among the worst. */
    public int more() {
        return errors + warnings + notes - worst.size();
    }

    private static int count(List<Problem> problems, Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
