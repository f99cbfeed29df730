package io.github.claimpress.data;

import io.github.claimpress.api.Extension;
import io.github.claimpress.api.Hooks;
import io.github.claimpress.model.Bodies;

/**
 * Everything that this room adds to a site.
 *
 * @param bodies where the texts of entries are, for each entry's own data file
 */
public record BuiltInExports(Bodies bodies) implements Extension {
    @Override
    public String name() {
        return "built-in-data";
    }

    @Override
    public void install(Hooks hooks) {
        hooks.export(new DataSets());
        hooks.export(new EntryData(bodies));
        hooks.export(new Feeds());
        hooks.export(new Robots());
        hooks.export(new Sitemap());
    }
}
