package io.github.claimpress.plan;

import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import java.util.List;
import java.util.function.Consumer;

/** The list of verdicts and a page for each. */
final class VerdictPages implements PagePlanner {
    @Override
    public void plan(Site site, Consumer<Page> out) {
        Addresses addresses = new Addresses(site.settings(), site.words());
        for (Catalogue catalogue : site.catalogues().values()) {
            String language = catalogue.language();
            out.accept(new Page(
                    addresses.section(language, "verdicts"),
                    "page/verdicts.ftlh",
                    language,
                    new Subject.AllVerdicts(),
                    Pages.changed(catalogue.entries())));
            Pages pages =
                    new Pages("page/verdict.ftlh", language, site.settings().pageSize(), out);
            for (Rating one : site.settings().verdicts().ratings()) {
                List<FactCheck> entries = catalogue.withVerdict(one.key());
                pages.list(
                        addresses.verdict(language, one.key()),
                        entries,
                        Pages.changed(entries),
                        (some, paging) -> new Subject.OneVerdict(one, some, paging));
            }
        }
    }
}
