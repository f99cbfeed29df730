package io.github.claimpress.search;

import io.github.claimpress.api.Extension;
import io.github.claimpress.api.Hooks;

/** The search that a site has by itself. */
public final class BuiltInSearch implements Extension {
    @Override
    public String name() {
        return "built-in-search";
    }

    @Override
    public void install(Hooks hooks) {
        hooks.export(new SearchIndex());
    }
}
