package io.github.claimpress.plan;

import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ledgers of official denials, requests for comment and corrections, newest first. */
final class LedgerPages implements PagePlanner {
    @Override
    public void plan(Site site, Consumer<Page> out) {
        Addresses addresses = new Addresses(site.settings(), site.words());
        int size = site.settings().pageSize();
        for (Catalogue catalogue : site.catalogues().values()) {
            String language = catalogue.language();
            List<FactCheck> entries = catalogue.entries();
            Moment changed = Pages.changed(entries);
            new Pages("page/denials.ftlh", language, size, out)
                    .list(
                            addresses.section(language, "denials"),
                            catalogue.statements(),
                            changed,
                            Subject.Denials::new);
            new Pages("page/requests-for-comment.ftlh", language, size, out)
                    .list(
                            addresses.section(language, "requests-for-comment"),
                            requests(entries),
                            changed,
                            Subject.Requests::new);
            new Pages("page/corrections.ftlh", language, size, out)
                    .list(
                            addresses.section(language, "corrections"),
                            corrections(entries),
                            changed,
                            Subject.Corrections::new);
        }
    }

    private static List<Subject.Asked> requests(List<FactCheck> entries) {
        List<Subject.Asked> found = new ArrayList<>();
        entries.forEach(entry -> entry.requests().forEach(request -> found.add(new Subject.Asked(entry, request))));
        found.sort(Comparator.comparing(
                        (Subject.Asked asked) -> day(asked.request().sent()))
                .reversed());
        return found;
    }

    private static List<Subject.Corrected> corrections(List<FactCheck> entries) {
        List<Subject.Corrected> found = new ArrayList<>();
        entries.forEach(entry ->
                entry.newestCorrections().forEach(correction -> found.add(new Subject.Corrected(entry, correction))));
        found.sort(Comparator.comparing(
                        (Subject.Corrected corrected) -> corrected.correction().date())
                .reversed());
        return found;
    }

    /** Sorts what has no date last. */
    private static String day(@Nullable CalendarDate date) {
        return date == null ? "" : date.earliest().toString();
    }
}
