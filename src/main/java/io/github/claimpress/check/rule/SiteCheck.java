package io.github.claimpress.check.rule;

import io.github.claimpress.api.SiteRule;
import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Severity;

/** A rule about a site that finds one kind of problem. */
abstract class SiteCheck implements SiteRule {
    private final Kind kind;

    SiteCheck(Kind kind) {
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
