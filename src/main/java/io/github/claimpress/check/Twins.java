package io.github.claimpress.check;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One slip that two rules find is told once, by the one that knows more: two repairs of it would contradict each other. */
final class Twins {
    private static final Code WEAKER = new Code("date-order");
    private static final Code STRONGER = new Code("silent-verdict-change");

    private Twins() {}

    /** The same problems without those that another one at the same place tells better. */
    static List<Problem> parted(List<Problem> problems) {
        Set<Place> told = problems.stream()
                .filter(problem -> problem.code().equals(STRONGER))
                .map(Problem::place)
                .collect(Collectors.toSet());
        return told.isEmpty()
                ? problems
                : problems.stream()
                        .filter(problem -> !problem.code().equals(WEAKER) || !told.contains(problem.place()))
                        .toList();
    }
}
