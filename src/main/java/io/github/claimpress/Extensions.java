package io.github.claimpress;

import io.github.claimpress.api.EntryRule;
import io.github.claimpress.api.Export;
import io.github.claimpress.api.Extension;
import io.github.claimpress.api.Hooks;
import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.api.SiteRule;
import io.github.claimpress.api.TemplateFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Everything that hangs on the hooks: first our own, then what is found beside us, in order of name. */
final class Extensions implements Hooks {
    final List<EntryRule> entryRules = new ArrayList<>();
    final List<SiteRule> siteRules = new ArrayList<>();
    final List<PagePlanner> planners = new ArrayList<>();
    final List<TemplateFunction> functions = new ArrayList<>();
    final List<Export> exports = new ArrayList<>();
    private boolean foreign;

    /** Looks with the class loader that holds the extension types themselves, as a Maven plugin has one of its own. */
    static Extensions install(List<Extension> builtIn) {
        Extensions extensions = new Extensions();
        builtIn.forEach(extension -> extension.install(extensions));
        ServiceLoader.load(Extension.class, Extension.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Extension::name))
                .forEach(extension -> {
                    extension.install(extensions);
                    extensions.foreign = true;
                });
        return extensions;
    }

    /** Whether there is nothing but our own. */
    boolean areOurs() {
        return !foreign;
    }

    @Override
    public void rule(EntryRule rule) {
        entryRules.add(rule);
    }

    @Override
    public void rule(SiteRule rule) {
        siteRules.add(rule);
    }

    @Override
    public void pages(PagePlanner planner) {
        planners.add(planner);
    }

    @Override
    public void function(TemplateFunction function) {
        functions.add(function);
    }

    @Override
    public void export(Export export) {
        exports.add(export);
    }
}
