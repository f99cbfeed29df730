package io.github.claimpress.plan;

import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import java.util.function.Consumer;

/** A page at each former address, which leads to the entry. */
final class AliasPages implements PagePlanner {
    @Override
    public void plan(Site site, Consumer<Page> out) {
        Addresses addresses = new Addresses(site.settings(), site.words());
        for (FactCheck entry : site.factChecks()) {
            for (String alias : entry.aliases()) {
                out.accept(new Page(
                        Addresses.redirect(alias),
                        "page/redirect.ftlh",
                        entry.language(),
                        new Subject.Redirect(addresses.factCheck(entry)),
                        null));
            }
        }
    }
}
