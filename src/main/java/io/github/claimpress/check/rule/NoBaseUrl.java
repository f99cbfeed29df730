package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Site;
import org.jspecify.annotations.Nullable;

/** Feeds, the sitemap and structured data need whole addresses. */
final class NoBaseUrl extends SiteCheck {
    NoBaseUrl() {
        super(ReferenceProblems.NO_BASE_URL);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        if (now.settings().baseUrl() == null) {
            out.add(ReferenceProblems.noBaseUrl());
        }
    }
}
