package io.github.claimpress.api;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;

/** A rule about one entry alone. Pure: it may run for several entries at once, and its answer may be kept. */
public interface EntryRule {
    Code code();

    /** The usual severity; a site's policy may change it. */
    Severity severity();

    void check(FactCheck entry, Settings settings, Problems out);
}
