package io.github.claimpress.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One official statement and the claims that it answers. Several entries cite the same statement where official,
 * institution, date and words agree; a denial without words stands for itself.
 *
 * @param answers the entries that cite it, each with its own record of it, in the order of the entries; at least one
 */
public record Statement(List<Subject.Said> answers) {
    private static final Comparator<Statement> NEWEST_FIRST = Comparator.comparing(
            statement -> statement.denial().date(), Comparator.nullsLast(Comparator.<CalendarDate>reverseOrder()));

    public Statement {
        answers = List.copyOf(answers);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("a statement is cited by an entry");
        }
    }

    /** The statements that these entries cite, newest first, those without a date last. */
    public static List<Statement> of(List<FactCheck> entries) {
        Map<List<@Nullable Object>, List<Subject.Said>> same = new LinkedHashMap<>();
        for (FactCheck entry : entries) {
            for (Denial denial : entry.denials()) {
                same.computeIfAbsent(identity(entry, denial), unknown -> new ArrayList<>())
                        .add(new Subject.Said(entry, denial));
            }
        }
        List<Statement> statements = new ArrayList<>();
        same.values().forEach(answers -> statements.add(new Statement(answers)));
        statements.sort(NEWEST_FIRST);
        return List.copyOf(statements);
    }

    /** Who said what and when: the newest record of it, preferably one that names the country. */
    public Denial denial() {
        for (Subject.Said said : answers) {
            if (said.denial().country() != null) {
                return said.denial();
            }
        }
        return answers.get(0).denial();
    }

    private static List<@Nullable Object> identity(FactCheck entry, Denial denial) {
        List<@Nullable Object> identity = new ArrayList<>();
        identity.add(name(denial.official()));
        identity.add(name(denial.institution()));
        identity.add(denial.date());
        identity.add(denial.statement());
        if (denial.statement() == null) {
            identity.add(entry.id());
            identity.add(denial.id());
        }
        return identity;
    }

    private static @Nullable String name(@Nullable Party party) {
        if (party == null) {
            return null;
        }
        return party.id() == null ? party.name() : "#" + party.id();
    }
}
