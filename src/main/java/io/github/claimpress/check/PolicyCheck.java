package io.github.claimpress.check;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks whether a policy speaks of rules that there are, and that may be turned down.
 *
 * @param rules those that are installed, ours and those of extensions
 */
record PolicyCheck(List<Code> rules) {
    /** Told where no rule object stands for it. */
    private static final String MISSING_HISTORY = "missing-history";

    /** The one choice of a policy that is no rule. */
    private static final String MIN_SOURCES = "min_sources";

    List<Problem> check(Policy policy) {
        Set<String> known = new TreeSet<>(FixedRules.CODES);
        known.add(MISSING_HISTORY);
        known.add(MIN_SOURCES);
        rules.forEach(code -> known.add(code.value()));
        List<Problem> found = new ArrayList<>();
        policy.choices().forEach((code, choice) -> {
            boolean fixed = FixedRules.CODES.contains(code.value());
            if (!known.contains(code.value())) {
                found.add(PolicyProblems.noSuchRule(code.value(), known));
            } else if (fixed && choice.severity() != Severity.ERROR) {
                found.add(PolicyProblems.alwaysError(code.value()));
            }
        });
        return found;
    }
}
