package io.github.claimpress.render;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each actor and each person did in the entries of one language, newest first. */
final class PartyRecords {
    private final Map<String, Set<FactCheck>> claimed = new TreeMap<>();
    private final Map<String, Set<FactCheck>> spread = new TreeMap<>();
    private final Map<String, List<Statement>> denied = new TreeMap<>();
    private final Map<String, Set<FactCheck>> wrote = new TreeMap<>();
    private final Map<String, Set<FactCheck>> reviewed = new TreeMap<>();

    PartyRecords(Catalogue catalogue) {
        for (FactCheck entry : catalogue.entries()) {
            note(claimed, entry.claim().claimant(), entry);
            for (Appearance appearance : entry.appearances()) {
                if (!appearance.first()) {
                    note(spread, appearance.publisher(), entry);
                }
            }
            entry.authors().forEach(id -> add(wrote, id, entry));
            entry.reviewers().forEach(id -> add(reviewed, id, entry));
        }
        catalogue.statements().forEach(this::noteStatement);
    }

    List<FactCheck> claimed(String actor) {
        return List.copyOf(claimed.getOrDefault(actor, Set.of()));
    }

    List<FactCheck> spread(String actor) {
        return List.copyOf(spread.getOrDefault(actor, Set.of()));
    }

    /** As the official or as the institution. */
    List<Statement> denied(String actor) {
        return denied.getOrDefault(actor, List.of());
    }

    List<FactCheck> wrote(String person) {
        return List.copyOf(wrote.getOrDefault(person, Set.of()));
    }

    List<FactCheck> reviewed(String person) {
        return List.copyOf(reviewed.getOrDefault(person, Set.of()));
    }

    private void noteStatement(Statement statement) {
        Denial denial = statement.denial();
        Set<String> ids = new LinkedHashSet<>();
        for (Party party : new Party[] {denial.official(), denial.institution()}) {
            if (party != null && party.id() != null) {
                ids.add(party.id());
            }
        }
        ids.forEach(
                id -> denied.computeIfAbsent(id, unknown -> new ArrayList<>()).add(statement));
    }

    private static void note(Map<String, Set<FactCheck>> where, @Nullable Party party, FactCheck entry) {
        if (party != null && party.id() != null) {
            add(where, party.id(), entry);
        }
    }

    private static void add(Map<String, Set<FactCheck>> where, String id, FactCheck entry) {
        where.computeIfAbsent(id, unknown -> new LinkedHashSet<>()).add(entry);
    }
}
