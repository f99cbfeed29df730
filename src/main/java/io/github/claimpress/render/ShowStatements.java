package io.github.claimpress.render;

import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.StatementView;
import org.jspecify.annotations.Nullable;

/** What officials said, one statement at a time. */
record ShowStatements(Standpoint here, Names names) {
    private static final String QUOTATION_MARKS = "\"“„«‘‚'”»";

    /** On the page of its entry. */
    StatementView inEntry(FactCheck entry, Denial denial) {
        return statement(entry, denial, "", null);
    }

    /** In a list, together with the fact-check that it is about. */
    StatementView inList(Subject.Said said) {
        String page = names.entryHref(said.entry());
        return statement(said.entry(), said.denial(), page, names.entry(said.entry()));
    }

    private StatementView statement(FactCheck entry, Denial denial, @Nullable String page, @Nullable Link about) {
        String text = denial.statement();
        String language = denial.language() == null ? entry.language() : denial.language();
        return new StatementView(
                denial.id(),
                here.words().term("denial-kind", denial.kind().key()),
                here.when(denial.date()),
                official(denial),
                denial.role() == null && denial.official() != null
                        ? denial.official().role()
                        : denial.role(),
                institution(denial),
                denial.country() == null ? null : names.country(denial.country()),
                text == null ? null : here.quotation(text, language),
                text != null && !text.isEmpty() && QUOTATION_MARKS.indexOf(text.charAt(0)) >= 0,
                isOlder(denial.date(), entry.claim().date()),
                names.source(entry, denial.source(), page),
                about,
                about == null ? null : names.badge(entry));
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
        if (denial.official() == null || denial.institution() == null) {
            return null;
        }
        boolean same = names.name(denial.official()).equals(names.name(denial.institution()));
        return same ? null : names.party(denial.institution());
    }

    /** A statement from before the claim does not answer it. */
    private static boolean isOlder(@Nullable CalendarDate said, @Nullable CalendarDate claimed) {
        return said != null && claimed != null && said.latest().isBefore(claimed.earliest());
    }
}
