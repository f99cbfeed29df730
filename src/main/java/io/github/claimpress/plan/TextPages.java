package io.github.claimpress.plan;

import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import io.github.claimpress.model.TextPage;
import java.util.function.Consumer;

/** The site's own pages, and those that every site has once a language: standards, search; once a site: not found. */
final class TextPages implements PagePlanner {
    @Override
    public void plan(Site site, Consumer<Page> out) {
        Addresses addresses = new Addresses(site.settings(), site.words());
        String main = site.settings().language();
        out.accept(new Page("404.html", "page/not-found.ftlh", main, new Subject.NotFound(), null));
        for (Catalogue catalogue : site.catalogues().values()) {
            String language = catalogue.language();
            out.accept(new Page(
                    addresses.section(language, "standards"),
                    "page/standards.ftlh",
                    language,
                    new Subject.Standards(),
                    Pages.changed(catalogue.entries())));
            out.accept(new Page(
                    addresses.section(language, "search"), "page/search.ftlh", language, new Subject.Search(), null));
            for (TextPage page : site.pages().values()) {
                out.accept(new Page(
                        addresses.textPage(language, page.id()),
                        "page/text.ftlh",
                        language,
                        new Subject.Text(page, page.texts().in(language, main)),
                        null));
            }
        }
    }
}
