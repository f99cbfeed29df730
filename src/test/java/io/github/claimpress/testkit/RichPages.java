package io.github.claimpress.testkit;

import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Introduction;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import io.github.claimpress.model.TextPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pages of a site, one of each kind that an export tells apart, in the order of their paths. */
public final class RichPages {
    private RichPages() {}

    public static List<Page> of(Site site) {
        List<Page> pages = new ArrayList<>();
        Addresses addresses = new Addresses(site.settings(), site.words());
        for (FactCheck entry : site.factChecks()) {
            pages.add(new Page(
                    addresses.factCheck(entry),
                    "page/fact-check.ftlh",
                    entry.language(),
                    new Subject.OneFactCheck(entry),
                    entry.changed()));
        }
        site.catalogues().values().forEach(catalogue -> add(pages, site, addresses, catalogue));
        pages.add(page("404.html", "en", new Subject.NotFound()));
        pages.add(page("old/shells/index.html", "en", new Subject.Redirect("fact-checks/shells/index.html")));
        pages.sort(Comparator.comparing(Page::path));
        return pages;
    }

    private static void add(List<Page> pages, Site site, Addresses addresses, Catalogue catalogue) {
        String language = catalogue.language();
        pages.add(page(addresses.home(language), language, new Subject.Home(catalogue.entries())));
        for (String code : catalogue.countries()) {
            String path = addresses.country(language, code);
            pages.add(page(path, language, new Subject.OneCountry(code, List.of(), paging(1, path))));
            pages.add(
                    page(Addresses.paged(path, 2), language, new Subject.OneCountry(code, List.of(), paging(2, path))));
        }
        site.topics().forEach((id, topic) -> {
            String path = addresses.topic(language, id);
            pages.add(page(path, language, new Subject.OneTopic(topic, List.of(), paging(1, path))));
        });
        site.narratives().forEach((id, narrative) -> {
            String path = addresses.narrative(language, id);
            pages.add(page(path, language, new Subject.OneNarrative(narrative, List.of(), paging(1, path))));
        });
        site.settings().verdicts().rating("misleading").ifPresent(rating -> {
            String path = addresses.verdict(language, rating.key());
            pages.add(page(path, language, new Subject.OneVerdict(rating, List.of(), paging(1, path))));
        });
        String corrections = addresses.section(language, "corrections");
        pages.add(page(corrections, language, new Subject.Corrections(List.of(), paging(1, corrections))));
        for (TextPage text : site.pages().values()) {
            Introduction words = text.texts().in(language, site.settings().language());
            pages.add(page(addresses.textPage(language, text.id()), language, new Subject.Text(text, words)));
        }
    }

    private static Subject.Paging paging(int number, String first) {
        return new Subject.Paging(number, 2, first, 60);
    }

    private static Page page(String path, String language, Subject subject) {
        return new Page(path, "page/any.ftlh", language, subject, null);
    }
}
