package io.github.claimpress.check.rule;

import io.github.claimpress.api.EntryRule;
import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Status;

/** A rule about one entry that finds one kind of problem. */
abstract class EntryCheck implements EntryRule {
    private final Kind kind;

    EntryCheck(Kind kind) {
        this.kind = kind;
    }

    /**
     * Whether the work on an entry is told with it: a translation rests on the work on its original, and what is void says
     * nothing any more.
     */
    static boolean standsForItself(FactCheck entry) {
        return entry.status() == Status.PUBLISHED && entry.translationOf() == null;
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
