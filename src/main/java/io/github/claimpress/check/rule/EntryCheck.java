package io.github.claimpress.check.rule;

import io.github.claimpress.api.EntryRule;
import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Severity;

/** A rule about one entry that finds one kind of problem. */
abstract class EntryCheck implements EntryRule {
    private final Kind kind;

    EntryCheck(Kind kind) {
        this.kind = kind;
    }

    @Override
    public final Code code() {
        return kind.code();
    }

    @Override
    public final Severity severity() {
        return kind.severity();
    }
}
