package io.github.claimpress.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entries of one language, and the same entries by everything that has a page of its own. */
public final class Catalogue {
    /** Newest publication first; entries without one first of all; then by id and path. */
    public static final Comparator<FactCheck> NEWEST_FIRST = Comparator.comparing(
                    FactCheck::published, Comparator.nullsFirst(Comparator.<Moment>reverseOrder()))
            .thenComparing(FactCheck::id)
            .thenComparing(FactCheck::path);

    private final String language;
    private final List<FactCheck> entries;
    private final Map<String, List<FactCheck>> byTopic;
    private final Map<String, List<FactCheck>> byNarrative;
    private final Map<String, List<FactCheck>> byVerdict;
    private final Map<CountryRole, Map<String, List<FactCheck>>> byCountry = new TreeMap<>();
    private final Map<String, List<FactCheck>> byClaimant;
    private final Map<String, List<FactCheck>> bySpreader;
    private final Map<String, List<FactCheck>> byDenier;
    private final Map<String, List<FactCheck>> byAuthor;
    private final Map<String, List<FactCheck>> byReviewer;
    private final List<Statement> statements;
    private final Map<String, List<Statement>> statementsByCountry = new TreeMap<>();
    private final Map<String, List<Statement>> statementsByActor = new TreeMap<>();

    Catalogue(String language, List<FactCheck> entries) {
        this.language = language;
        this.entries = List.copyOf(entries);
        this.byTopic = group(FactCheck::topics);
        this.byNarrative = group(FactCheck::narratives);
        this.byVerdict = group(entry ->
                entry.standing() == null ? List.of() : List.of(entry.standing().rating()));
        for (CountryRole role : CountryRole.values()) {
            byCountry.put(role, group(entry -> entry.countries().in(role)));
        }
        this.byClaimant = group(entry -> ids(entry.claim().claimant()));
        this.bySpreader = group(Catalogue::spreaders);
        this.byDenier = group(entry ->
                entry.denials().stream().flatMap(one -> deniers(one).stream()).toList());
        this.byAuthor = group(FactCheck::authors);
        this.byReviewer = group(FactCheck::reviewers);
        this.statements = Statement.of(entries);
        for (Statement statement : statements) {
            for (String actor : deniers(statement.denial())) {
                statementsByActor
                        .computeIfAbsent(actor, unknown -> new ArrayList<>())
                        .add(statement);
            }
            String country = statement.denial().country();
            if (country != null) {
                statementsByCountry
                        .computeIfAbsent(country, unknown -> new ArrayList<>())
                        .add(statement);
            }
        }
    }

    public String language() {
        return language;
    }

    public List<FactCheck> entries() {
        return entries;
    }

    public List<FactCheck> withTopic(String id) {
        return byTopic.getOrDefault(id, List.of());
    }

    public List<FactCheck> withNarrative(String id) {
        return byNarrative.getOrDefault(id, List.of());
    }

    public List<FactCheck> withVerdict(String rating) {
        return byVerdict.getOrDefault(rating, List.of());
    }

    public List<FactCheck> withCountry(CountryRole role, String code) {
        return in(role).getOrDefault(code, List.of());
    }

    /** Entries with a country in any role, newest first, each once. */
    public List<FactCheck> withCountry(String code) {
        return together(byCountry.values(), code);
    }

    public List<FactCheck> claimedBy(String actor) {
        return byClaimant.getOrDefault(actor, List.of());
    }

    /** Entries whose claim an actor passed on: where it appeared there, but not first. */
    public List<FactCheck> spreadBy(String actor) {
        return bySpreader.getOrDefault(actor, List.of());
    }

    /** Entries that an actor claimed, passed on or denied, newest first, each once. */
    public List<FactCheck> withActor(String id) {
        return together(List.of(byClaimant, bySpreader, byDenier), id);
    }

    public List<FactCheck> writtenBy(String person) {
        return byAuthor.getOrDefault(person, List.of());
    }

    public List<FactCheck> reviewedBy(String person) {
        return byReviewer.getOrDefault(person, List.of());
    }

    /** Entries that somebody wrote or reviewed, newest first, each once. */
    public List<FactCheck> withPerson(String id) {
        return together(List.of(byAuthor, byReviewer), id);
    }

    /** What officials said about the claims of these entries, newest first, each statement once. */
    public List<Statement> statements() {
        return statements;
    }

    /** What a country's officials said, newest first. */
    public List<Statement> statementsOf(String country) {
        return statementsByCountry.getOrDefault(country, List.of());
    }

    /** What an actor said as the official or as the institution, newest first. */
    public List<Statement> statementsBy(String actor) {
        return statementsByActor.getOrDefault(actor, List.of());
    }

    /** Topics that have entries, sorted by id. */
    public Collection<String> topics() {
        return byTopic.keySet();
    }

    public Collection<String> narratives() {
        return byNarrative.keySet();
    }

    /** Country codes with an entry in any role, sorted. */
    public Collection<String> countries() {
        TreeMap<String, Boolean> codes = new TreeMap<>();
        byCountry.values().forEach(group -> group.keySet().forEach(code -> codes.put(code, true)));
        return codes.keySet();
    }

    /** How many entries have each verdict, in the order of the scale, without those that none has; a void entry has no verdict any more. */
    public static Map<Rating, Integer> tally(List<FactCheck> entries, VerdictScale scale) {
        Map<String, Integer> counts = new TreeMap<>();
        for (FactCheck entry : entries) {
            if (entry.standing() != null) {
                counts.merge(entry.standing().rating(), 1, Integer::sum);
            }
        }
        Map<Rating, Integer> tally = new LinkedHashMap<>();
        for (Rating rating : scale.ratings()) {
            @Nullable Integer count = counts.get(rating.key());
            if (count != null) {
                tally.put(rating, count);
            }
        }
        return tally;
    }

    private Map<String, List<FactCheck>> in(CountryRole role) {
        return byCountry.getOrDefault(role, Map.of());
    }

    private static List<String> spreaders(FactCheck entry) {
        return entry.appearances().stream()
                .filter(one -> !one.first())
                .flatMap(one -> ids(one.publisher()).stream())
                .toList();
    }

    private static Set<String> deniers(Denial denial) {
        Set<String> ids = new LinkedHashSet<>(ids(denial.official()));
        ids.addAll(ids(denial.institution()));
        return ids;
    }

    private static List<String> ids(@Nullable Party party) {
        return party == null || party.id() == null ? List.of() : List.of(party.id());
    }

    private static List<FactCheck> together(Collection<Map<String, List<FactCheck>>> groups, String key) {
        // An entry is the same object in each of its roles; to compare what it says would cost more than all the rest.
        Set<FactCheck> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<FactCheck> sorted = new ArrayList<>();
        for (Map<String, List<FactCheck>> group : groups) {
            group.getOrDefault(key, List.of()).stream().filter(found::add).forEach(sorted::add);
        }
        sorted.sort(NEWEST_FIRST);
        return sorted;
    }

    private Map<String, List<FactCheck>> group(Function<FactCheck, List<String>> keys) {
        Map<String, List<FactCheck>> groups = new TreeMap<>();
        for (FactCheck entry : entries) {
            List<String> named = keys.apply(entry);
            for (String key : named.size() > 1 ? new LinkedHashSet<>(named) : named) {
                groups.computeIfAbsent(key, unknown -> new ArrayList<>()).add(entry);
            }
        }
        return groups;
    }
}
