package io.github.claimpress.plan;

import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Narrative;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import java.util.List;
import java.util.function.Consumer;

/** The list of narratives and a page for each. */
final class NarrativePages implements PagePlanner {
    @Override
    public void plan(Site site, Consumer<Page> out) {
        Addresses addresses = new Addresses(site.settings(), site.words());
        for (Catalogue catalogue : site.catalogues().values()) {
            String language = catalogue.language();
            out.accept(new Page(
                    addresses.section(language, "narratives"),
                    "page/narratives.ftlh",
                    language,
                    new Subject.AllNarratives(),
                    Pages.changed(catalogue.entries())));
            Pages pages =
                    new Pages("page/narrative.ftlh", language, site.settings().pageSize(), out);
            for (Narrative one : site.narratives().values()) {
                List<FactCheck> entries = catalogue.withNarrative(one.id());
                pages.list(
                        addresses.narrative(language, one.id()),
                        entries,
                        Pages.changed(entries),
                        (some, paging) -> new Subject.OneNarrative(one, some, paging));
            }
        }
    }
}
