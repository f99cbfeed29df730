package io.github.claimpress.check;

import io.github.claimpress.api.EntryRule;
import io.github.claimpress.api.SiteRule;
import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Policy;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs rules over a site, as strictly as its policy asks. Rules about one entry are pure, so what they found is kept: who
 * checks again pays for the entries that are new. For one check at a time.
 */
public final class Checker {
    /** So many entries at a time. */
    private static final int ENTRIES = 64;

    private final List<EntryRule> entryRules;
    private final List<SiteRule> siteRules;
    private final Executor workers;

    /** By entry, the same object and not an equal one: comparing would cost more than checking. */
    private Map<FactCheck, List<Problem>> known = Map.of();

    /** What else those findings rest on. */
    private @Nullable Object ground;

    /**
     * Problems come in the order of these lists.
     *
     * @param workers run the rules
     */
    public Checker(List<EntryRule> entryRules, List<SiteRule> siteRules, Executor workers) {
        this.entryRules = List.copyOf(entryRules);
        this.siteRules = List.copyOf(siteRules);
        this.workers = workers;
    }

    /**
     * Every problem that the rules find: entry by entry in the site's order, those that the build holds back last,
     * then of the site as a whole. Entries and rules are looked at side by side; the order is the same all the same.
     * Rules count the items of lists in the model, problems are told where those stand in the file.
     *
     * @param before the site at an earlier revision; null where none is compared
     */
    public List<Problem> check(Site now, @Nullable Site before) {
        return check(now, before, severity -> true);
    }

    /** The same by those rules alone to which the site's policy gives a wanted severity. */
    public List<Problem> check(Site now, @Nullable Site before, Predicate<Severity> wanted) {
        Policy policy = now.settings().policy();
        List<Problem> found = new ArrayList<>(ofEntries(now, wanted));
        List<SiteRule> rules = siteRules.stream()
                .filter(rule -> isOn(policy, rule.code(), rule.severity(), wanted))
                .toList();
        new SideBySide(workers, 1)
                .each(rules, rule -> ofSite(rule, now, before))
                .forEach(found::addAll);
        List<Problem> all = new ArrayList<>(weighed(found, policy));
        new PolicyCheck(codes())
                .check(policy).stream()
                        .filter(problem -> wanted.test(problem.severity()))
                        .forEach(all::add);
        return all.stream()
                .map(problem -> problem.at(now.leftOut().inFile(problem.place())))
                .toList();
    }

    private List<Problem> ofEntries(Site now, Predicate<Severity> wanted) {
        Settings settings = now.settings();
        List<EntryRule> rules = entryRules.stream()
                .filter(rule -> isOn(settings.policy(), rule.code(), rule.severity(), wanted))
                .toList();
        List<FactCheck> entries = new ArrayList<>(now.factChecks());
        entries.addAll(now.heldBack());
        Object fresh = List.of(settings, rules);
        Map<FactCheck, List<Problem>> kept = fresh.equals(ground) ? known : Map.of();
        List<List<Problem>> found = new SideBySide(workers, ENTRIES).each(entries, entry -> {
            List<Problem> before = kept.get(entry);
            return before == null ? checked(entry, settings, rules) : before;
        });
        ground = fresh;
        known = new IdentityHashMap<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            known.put(entries.get(i), found.get(i));
        }
        return found.stream().flatMap(List::stream).toList();
    }

    /** Problems with the severities of a policy, without those that it turns off. */
    public static List<Problem> weighed(List<Problem> problems, Policy policy) {
        List<Problem> kept = new ArrayList<>();
        for (Problem problem : problems) {
            severity(policy, problem.code(), problem.severity())
                    .ifPresent(chosen -> kept.add(problem.withSeverity(chosen)));
        }
        return List.copyOf(kept);
    }

    private List<Code> codes() {
        return Stream.concat(
                        entryRules.stream().map(EntryRule::code),
                        siteRules.stream().map(SiteRule::code))
                .toList();
    }

    private static List<Problem> checked(FactCheck entry, Settings settings, List<EntryRule> rules) {
        Problems out = new Problems();
        for (EntryRule rule : rules) {
            rule.check(entry, settings, out);
        }
        return out.all();
    }

    private static List<Problem> ofSite(SiteRule rule, Site now, @Nullable Site before) {
        Problems out = new Problems();
        rule.check(now, before, out);
        return out.all();
    }

    private static boolean isOn(Policy policy, Code code, Severity usual, Predicate<Severity> wanted) {
        return severity(policy, code, usual).filter(wanted).isPresent();
    }

    /** What a policy may not decide stays as it is. */
    private static Optional<Severity> severity(Policy policy, Code code, Severity usual) {
        return FixedRules.CODES.contains(code.value()) ? Optional.of(usual) : policy.severity(code, usual);
    }
}
