package io.github.claimpress.check;

import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.api.EntryRule;
import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Policy;
import io.github.claimpress.model.Settings;
import io.github.claimpress.testkit.EntryBuilder;
import io.github.claimpress.testkit.RuleRun;
import io.github.claimpress.testkit.SiteBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CheckerTest {
    private static final Policy.Choice OFF = new Policy.Choice(null, "We have our reasons.");

    /** Complains about every entry; breaks where it was turned off. */
    private record Complaint(boolean breaks) implements EntryRule {
        @Override
        public Code code() {
            return new Code("complaint");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public void check(FactCheck entry, Settings settings, Problems out) {
            if (breaks) {
                throw new IllegalStateException("runs though it is off");
            }
            out.add(new Problem(code(), severity(), Place.file(entry.path()), entry.id(), "No help."));
        }
    }

    private static List<Problem> check(boolean breaks, SiteBuilder site) {
        return new Checker(List.of(new Complaint(breaks)), List.of(), Runnable::run).check(site.build(), null);
    }

    @Test
    void a_rule_keeps_its_severity_where_the_site_says_nothing() {
        assertEquals(Severity.WARNING, check(false, site(entry("a"))).get(0).severity());
    }

    @Test
    void a_site_can_turn_a_rule_up() {
        SiteBuilder site = site(entry("a")).policy("complaint", new Policy.Choice(Severity.ERROR, null));
        assertEquals(Severity.ERROR, check(false, site).get(0).severity());
    }

    @Test
    void a_rule_that_is_off_does_not_run() {
        assertEquals(List.of(), check(true, site(entry("a")).policy("complaint", OFF)));
    }

    @Test
    void a_rule_of_the_site_can_be_turned_off_too() {
        assertEquals(1, RuleRun.of("no-base-url", site().baseUrl(null), null).size());
        assertEquals(List.of(), RuleRun.of("no-base-url", site().baseUrl(null).policy("no-base-url", OFF), null));
    }

    @Test
    void problems_from_elsewhere_are_weighed_alike() {
        Policy policy = site().policy("complaint", OFF).build().settings().policy();
        Problem complaint = check(false, site(entry("a"))).get(0);
        assertEquals(List.of(), Checker.weighed(List.of(complaint), policy));
    }

    @Test
    void problems_come_in_the_order_of_the_site_however_many_run_at_once() {
        EntryBuilder[] entries = new EntryBuilder[500];
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < entries.length; i++) {
            String id = "e" + (1000 + i);
            entries[entries.length - 1 - i] = entry(id);
            ids.add(id);
        }
        List<Problem> found = check(false, site(entries));
        assertEquals(ids, found.stream().map(Problem::message).toList());
    }

    @Test
    void entries_are_looked_at_by_the_threads_of_the_run_alone() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor(work -> new Thread(work, "the-one"));
        Set<String> threads = ConcurrentHashMap.newKeySet();
        EntryRule rule = new EntryRule() {
            @Override
            public Code code() {
                return new Code("watched");
            }

            @Override
            public Severity severity() {
                return Severity.NOTE;
            }

            @Override
            public void check(FactCheck entry, Settings settings, Problems out) {
                threads.add(Thread.currentThread().getName());
            }
        };
        EntryBuilder[] entries = new EntryBuilder[300];
        Arrays.setAll(entries, i -> entry("e" + i));
        new Checker(List.of(rule), List.of(), one).check(site(entries).build(), null);
        one.shutdown();
        assertEquals(Set.of("the-one"), threads);
    }

    @Test
    void a_rule_that_breaks_breaks_the_run() {
        assertThrows(IllegalStateException.class, () -> check(true, site(entry("a"))));
    }

    @Test
    void what_the_pages_call_an_error_always_is_what_no_policy_turns_down() throws Exception {
        String readme = Files.readString(Path.of("docs/rules/README.md"));
        String always = readme.substring(readme.indexOf("## Reading"));
        Set<String> told = new TreeSet<>();
        Matcher row = Pattern.compile("(?m)^\\| \\[([a-z0-9-]+)]").matcher(always);
        while (row.find()) {
            told.add(row.group(1));
        }
        assertEquals(told, new TreeSet<>(FixedRules.READING));
        String fixed = readme.substring(readme.indexOf("No policy turns down"), readme.indexOf("## Checks"));
        Set<String> named = new TreeSet<>();
        Matcher code = Pattern.compile("`([a-z0-9-]+)`").matcher(fixed);
        while (code.find()) {
            named.add(code.group(1));
        }
        Set<String> checks = new TreeSet<>(FixedRules.CODES);
        checks.removeAll(FixedRules.READING);
        assertEquals(checks, named);
    }

    @Test
    void a_rule_that_cannot_be_turned_down_stays_an_error() {
        Problem unsafe =
                new Problem(new Code("unsafe-link"), Severity.ERROR, Place.file("x.md"), "a program", "Take it out.");
        Policy policy = site().policy("unsafe-link", OFF).build().settings().policy();
        assertEquals(List.of(unsafe), Checker.weighed(List.of(unsafe), policy));
    }

    @Test
    void no_two_rules_have_the_same_code() {
        RuleRun rules = RuleRun.builtIn();
        Set<Code> codes = new HashSet<>();
        rules.entryRules.forEach(rule -> assertTrue(codes.add(rule.code()), rule.code()::value));
        rules.siteRules.forEach(rule -> assertTrue(codes.add(rule.code()), rule.code()::value));
        assertEquals(47, codes.size());
    }

    @Test
    void a_class_of_a_rule_is_named_after_its_code() {
        RuleRun rules = RuleRun.builtIn();
        rules.entryRules.forEach(
                rule -> assertEquals(nameOf(rule.code()), rule.getClass().getSimpleName()));
        rules.siteRules.forEach(
                rule -> assertEquals(nameOf(rule.code()), rule.getClass().getSimpleName()));
    }

    private static String nameOf(Code code) {
        StringBuilder name = new StringBuilder();
        for (String word : code.value().split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
