package io.github.claimpress.testkit;

import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Statement;
import io.github.claimpress.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plans a page of every kind for a site, as simply as tests of other rooms need it. */
public final class ExamplePages {
    private final Site site;
    private final Addresses addresses;
    private final List<Page> pages = new ArrayList<>();

    private ExamplePages(Site site) {
        this.site = site;
        this.addresses = new Addresses(site.settings(), site.words());
    }

    public static List<Page> of(Site site) {
        ExamplePages plan = new ExamplePages(site);
        site.catalogues().values().forEach(plan::language);
        plan.only();
        return plan.pages;
    }

    private void language(Catalogue catalogue) {
        String language = catalogue.language();
        List<FactCheck> all = catalogue.entries();
        add(addresses.home(language), "home", language, new Subject.Home(all.subList(0, Math.min(5, all.size()))));
        String first = addresses.section(language, "fact-checks");
        int size = site.settings().pageSize();
        int count = Math.max(1, (all.size() + size - 1) / size);
        for (int i = 1; i <= count; i++) {
            List<FactCheck> slice = all.subList((i - 1) * size, Math.min(all.size(), i * size));
            Subject.Paging paging = new Subject.Paging(i, count, first, all.size());
            add(Addresses.paged(first, i), "fact-checks", language, new Subject.AllFactChecks(slice, paging));
        }
        all.forEach(entry -> add(addresses.factCheck(entry), "fact-check", language, new Subject.OneFactCheck(entry)));
        add(addresses.section(language, "countries"), "countries", language, new Subject.AllCountries());
        for (String code : catalogue.countries()) {
            String path = addresses.country(language, code);
            List<FactCheck> entries = catalogue.withCountry(code);
            add(path, "country", language, new Subject.OneCountry(code, entries, whole(path, entries)));
        }
        add(addresses.section(language, "topics"), "topics", language, new Subject.AllTopics());
        for (String id : catalogue.topics()) {
            String path = addresses.topic(language, id);
            List<FactCheck> entries = catalogue.withTopic(id);
            add(path, "topic", language, new Subject.OneTopic(site.topics().get(id), entries, whole(path, entries)));
        }
        add(addresses.section(language, "narratives"), "narratives", language, new Subject.AllNarratives());
        for (String id : catalogue.narratives()) {
            String path = addresses.narrative(language, id);
            List<FactCheck> entries = catalogue.withNarrative(id);
            Subject subject = new Subject.OneNarrative(site.narratives().get(id), entries, whole(path, entries));
            add(path, "narrative", language, subject);
        }
        add(addresses.section(language, "verdicts"), "verdicts", language, new Subject.AllVerdicts());
        site.settings().verdicts().ratings().forEach(rating -> {
            String path = addresses.verdict(language, rating.key());
            List<FactCheck> entries = catalogue.withVerdict(rating.key());
            add(path, "verdict", language, new Subject.OneVerdict(rating, entries, whole(path, entries)));
        });
        ledgers(language, all);
    }

    private void ledgers(String language, List<FactCheck> all) {
        List<Statement> said = Statement.of(all);
        List<Subject.Asked> asked = new ArrayList<>();
        List<Subject.Corrected> corrected = new ArrayList<>();
        for (FactCheck entry : all) {
            entry.requests().forEach(one -> asked.add(new Subject.Asked(entry, one)));
            entry.corrections().forEach(one -> corrected.add(new Subject.Corrected(entry, one)));
        }
        String denials = addresses.section(language, "denials");
        add(denials, "denials", language, new Subject.Denials(said, whole(denials, said)));
        String requests = addresses.section(language, "requests-for-comment");
        add(requests, "requests-for-comment", language, new Subject.Requests(asked, whole(requests, asked)));
        String corrections = addresses.section(language, "corrections");
        add(corrections, "corrections", language, new Subject.Corrections(corrected, whole(corrections, corrected)));
        add(addresses.section(language, "search"), "search", language, new Subject.Search());
        add(addresses.section(language, "standards"), "standards", language, new Subject.Standards());
    }

    private void only() {
        String language = site.settings().language();
        Catalogue catalogue = site.catalogues().get(language);
        site.actors().forEach((id, actor) -> {
            String path = addresses.actor(language, id);
            List<FactCheck> entries = catalogue.withActor(id);
            add(path, "actor", language, new Subject.OneActor(actor, entries, whole(path, entries)));
        });
        site.people().forEach((id, person) -> {
            String path = addresses.person(language, id);
            List<FactCheck> entries = catalogue.withPerson(id);
            add(path, "person", language, new Subject.OnePerson(person, entries, whole(path, entries)));
        });
        site.pages()
                .forEach((id, page) -> add(
                        addresses.textPage(language, id),
                        "text",
                        language,
                        new Subject.Text(page, page.texts().in(language, language))));
        add("404.html", "not-found", language, new Subject.NotFound());
        String target = addresses.factCheck(site.factChecks().get(0));
        add("old/path/index.html", "redirect", language, new Subject.Redirect(target));
        Map<String, Object> values = Map.of("words", "A page of an extension");
        pages.add(new Page("extra/index.html", "page/extra.ftlh", language, new Subject.Custom("Extra", values), null));
    }

    private static Subject.Paging whole(String path, List<?> entries) {
        return new Subject.Paging(1, 1, path, entries.size());
    }

    private void add(String path, String template, String language, Subject subject) {
        pages.add(new Page(path, "page/" + template + ".ftlh", language, subject, null));
    }
}
