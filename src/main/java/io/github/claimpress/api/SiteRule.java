package io.github.claimpress.api;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.Site;
import org.jspecify.annotations.Nullable;

/** A rule that needs more than one entry to see. */
public interface SiteRule {
    Code code();

    /** The usual severity; a site's policy may change it. */
    Severity severity();

    /** @param before the site at an earlier revision; null where none is compared */
    void check(Site now, @Nullable Site before, Problems out);
}
