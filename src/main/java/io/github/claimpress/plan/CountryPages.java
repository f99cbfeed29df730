package io.github.claimpress.plan;

import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The list of countries and a page for each country that an entry names or that has a file. */
final class CountryPages implements PagePlanner {
    @Override
    public void plan(Site site, Consumer<Page> out) {
        Addresses addresses = new Addresses(site.settings(), site.words());
        for (Catalogue catalogue : site.catalogues().values()) {
            String language = catalogue.language();
            out.accept(new Page(
                    addresses.section(language, "countries"),
                    "page/countries.ftlh",
                    language,
                    new Subject.AllCountries(),
                    Pages.changed(catalogue.entries())));
            Pages pages =
                    new Pages("page/country.ftlh", language, site.settings().pageSize(), out);
            TreeSet<String> codes = new TreeSet<>(catalogue.countries());
            if (language.equals(site.settings().language())) {
                codes.addAll(site.countries().keySet());
            }
            for (String code : codes) {
                List<FactCheck> entries = catalogue.withCountry(code);
                pages.list(
                        addresses.country(language, code),
                        entries,
                        Pages.changed(entries),
                        (some, paging) -> new Subject.OneCountry(code, some, paging));
            }
        }
    }
}
