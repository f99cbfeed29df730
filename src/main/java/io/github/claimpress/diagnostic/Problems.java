package io.github.claimpress.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects problems in the order in which they were found. Not for several threads at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
