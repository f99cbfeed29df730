package io.github.claimpress.testkit;

import io.github.claimpress.api.EntryRule;
import io.github.claimpress.api.Export;
import io.github.claimpress.api.Hooks;
import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.api.SiteRule;
import io.github.claimpress.api.TemplateFunction;
import io.github.claimpress.check.BuiltInRules;
import io.github.claimpress.check.Checker;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All built-in rules, run over a site as of 1 September 2025. */
public final class RuleRun implements Hooks {
    public static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    public final List<EntryRule> entryRules = new ArrayList<>();
    public final List<SiteRule> siteRules = new ArrayList<>();

    /** The rules as they are installed. */
    public static RuleRun builtIn() {
        RuleRun run = new RuleRun();
        new BuiltInRules(DAY, List.of(), null).install(run);
        return run;
    }

    public List<Problem> problems(Site now, @Nullable Site before) {
        return new Checker(entryRules, siteRules, Runnable::run).check(now, before);
    }

    /** Where one rule finds something: {@code file#field}, {@code file#field:} for a key, {@code file@start-end}. */
    public static List<String> places(String code, SiteBuilder now) {
        return places(code, now, null);
    }

    public static List<String> places(String code, SiteBuilder now, @Nullable SiteBuilder before) {
        return of(code, now, before).stream()
                .map(problem -> shown(problem.place()))
                .toList();
    }

    public static List<String> messages(String code, SiteBuilder now) {
        return of(code, now, null).stream().map(Problem::message).toList();
    }

    public static List<Problem> of(String code, SiteBuilder now, @Nullable SiteBuilder before) {
        return builtIn().problems(now.build(), before == null ? null : before.build()).stream()
                .filter(problem -> problem.code().value().equals(code))
                .toList();
    }

    private static String shown(Place place) {
        String file = place.path().replace("content/fact-checks/2025/", "");
        if (place instanceof Place.OfField field) {
            return file + "#" + field.field() + (field.key() ? ":" : "");
        }
        if (place instanceof Place.OfWord word) {
            return file + "#" + word.field();
        }
        return place instanceof Place.OfSpan span ? file + "@" + span.start() + "-" + span.end() : file;
    }

    @Override
    public void rule(EntryRule rule) {
        entryRules.add(rule);
    }

    @Override
    public void rule(SiteRule rule) {
        siteRules.add(rule);
    }

    @Override
    public void pages(PagePlanner planner) {}

    @Override
    public void function(TemplateFunction function) {}

    @Override
    public void export(Export export) {}
}
