package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Severity;

/** A kind of problem, and how bad it usually is. */
record Kind(Code code, Severity severity) {
    static Kind error(String code) {
        return new Kind(new Code(code), Severity.ERROR);
    }

    static Kind warning(String code) {
        return new Kind(new Code(code), Severity.WARNING);
    }

    static Kind note(String code) {
        return new Kind(new Code(code), Severity.NOTE);
    }

    Problem at(Place place, String message, String help) {
        return new Problem(code, severity, place, message, help);
    }
}
