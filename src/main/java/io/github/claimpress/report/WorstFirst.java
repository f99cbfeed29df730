package io.github.claimpress.report;

import io.github.claimpress.diagnostic.Located;
import java.util.Comparator;
import java.util.List;

/** The order for readers who may not get to see everything. */
final class WorstFirst {
    private WorstFirst() {}

    /** Errors, then warnings, then notes; of equals the order stays. */
    static List<Located> of(List<Located> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(located -> located.problem().severity()))
                .toList();
    }
}
