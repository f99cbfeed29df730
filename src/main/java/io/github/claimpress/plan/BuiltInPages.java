package io.github.claimpress.plan;

import io.github.claimpress.api.Extension;
import io.github.claimpress.api.Hooks;

/** Every kind of page that a site has by itself. */
public final class BuiltInPages implements Extension {
    @Override
    public String name() {
        return "built-in-pages";
    }

    @Override
    public void install(Hooks hooks) {
        hooks.pages(new FactCheckPages());
        hooks.pages(new CountryPages());
        hooks.pages(new TopicPages());
        hooks.pages(new NarrativePages());
        hooks.pages(new VerdictPages());
        hooks.pages(new ActorPages());
        hooks.pages(new LedgerPages());
        hooks.pages(new TextPages());
        hooks.pages(new AliasPages());
    }
}
