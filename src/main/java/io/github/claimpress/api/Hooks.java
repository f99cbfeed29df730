package io.github.claimpress.api;

/** Where an extension hangs what it adds. */
public interface Hooks {
    void rule(EntryRule rule);

    void rule(SiteRule rule);

    void pages(PagePlanner planner);

    void function(TemplateFunction function);

    void export(Export export);
}
