package io.github.claimpress.plan;

import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import java.util.List;
import java.util.function.Consumer;

/** Home, the list of all fact-checks, and a page for each, in every language that has entries. */
final class FactCheckPages implements PagePlanner {
    private static final int NEWEST = 10;

    @Override
    public void plan(Site site, Consumer<Page> out) {
        Addresses addresses = new Addresses(site.settings(), site.words());
        for (Catalogue catalogue : site.catalogues().values()) {
            String language = catalogue.language();
            List<FactCheck> entries = catalogue.entries();
            List<FactCheck> newest = entries.subList(0, Math.min(NEWEST, entries.size()));
            out.accept(new Page(
                    addresses.home(language),
                    "page/home.ftlh",
                    language,
                    new Subject.Home(newest),
                    Pages.changed(entries)));
            new Pages("page/fact-checks.ftlh", language, site.settings().pageSize(), out)
                    .list(
                            addresses.section(language, "fact-checks"),
                            entries,
                            Pages.changed(entries),
                            Subject.AllFactChecks::new);
            for (FactCheck entry : entries) {
                out.accept(new Page(
                        addresses.factCheck(entry),
                        "page/fact-check.ftlh",
                        language,
                        new Subject.OneFactCheck(entry),
                        entry.changed()));
            }
        }
    }
}
