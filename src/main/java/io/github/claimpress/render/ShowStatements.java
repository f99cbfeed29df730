package io.github.claimpress.render;

import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Statement;
import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.Reference;
import io.github.claimpress.render.view.StatementView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What officials said, one statement at a time. */
record ShowStatements(Standpoint here, Names names) {
    private static final String QUOTATION_MARKS = "\"“„«‘‚'”»";

    /** On the page of its entry. */
    StatementView inEntry(FactCheck entry, Denial denial) {
        Subject.Said said = new Subject.Said(entry, denial);
        return statement(denial, kind(denial), isOlder(said), names.source(entry, denial.source(), ""), List.of());
    }

    /** In a list, together with the fact-checks that cite it. */
    StatementView inList(Statement statement) {
        Set<String> kinds = new LinkedHashSet<>();
        List<Subject.Said> answers = statement.answers();
        answers.forEach(said -> kinds.add(kind(said.denial())));
        boolean older = answers.stream().allMatch(ShowStatements::isOlder);
        return statement(
                statement.denial(),
                String.join(", ", kinds),
                older,
                source(answers),
                answers.stream().map(said -> answer(said, !older)).toList());
    }

    private StatementView statement(
            Denial denial, String kind, boolean older, @Nullable Reference source, List<StatementView.Answer> answers) {
        String text = denial.statement();
        return new StatementView(
                denial.id(),
                kind,
                here.when(denial.date()),
                official(denial),
                isItself(denial),
                denial.role() == null && denial.official() != null
                        ? denial.official().role()
                        : denial.role(),
                institution(denial),
                denial.country() == null ? null : names.country(denial.country()),
                text == null
                        ? null
                        : here.quotation(text, denial.language() == null ? here.language() : denial.language()),
                text != null && !text.isEmpty() && QUOTATION_MARKS.indexOf(text.charAt(0)) >= 0,
                older,
                source,
                answers);
    }

    private StatementView.Answer answer(Subject.Said said, boolean tellsAge) {
        FactCheck entry = said.entry();
        return new StatementView.Answer(names.entry(entry), names.badge(entry), tellsAge && isOlder(said));
    }

    /** The first source that an entry gives for it. */
    private @Nullable Reference source(List<Subject.Said> answers) {
        for (Subject.Said said : answers) {
            FactCheck entry = said.entry();
            Reference source = names.source(entry, said.denial().source(), names.entryHref(entry));
            if (source != null) {
                return source;
            }
        }
        return null;
    }

    private String kind(Denial denial) {
        return here.words().term("denial-kind", denial.kind().key());
    }

    private Link official(Denial denial) {
        if (denial.official() != null) {
            return names.party(denial.official());
        }
        return denial.institution() == null
                ? new Link(here.plain(here.say("no-official-named")), null, false)
                : names.party(denial.institution());
    }

    /** Left out where it is the one that speaks. */
    private @Nullable Link institution(Denial denial) {
        return denial.institution() == null || isItself(denial) ? null : names.party(denial.institution());
    }

    private boolean isItself(Denial denial) {
        return denial.institution() != null
                && (denial.official() == null
                        || names.name(denial.official()).equals(names.name(denial.institution())));
    }

    /** A statement from before the claim does not answer it. */
    private static boolean isOlder(Subject.Said answer) {
        CalendarDate said = answer.denial().date();
        CalendarDate claimed = answer.entry().claim().date();
        return said != null && claimed != null && said.latest().isBefore(claimed.earliest());
    }
}
