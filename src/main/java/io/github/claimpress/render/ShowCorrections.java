package io.github.claimpress.render;

import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.CorrectionsView;
import io.github.claimpress.render.view.LogItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The log of corrections, by month. */
record ShowCorrections(Standpoint here) {
    Shown shown(Subject.Corrections subject) {
        Map<String, List<LogItem>> byMonth = new LinkedHashMap<>();
        for (Subject.Corrected corrected : subject.corrections()) {
            LocalDate day = corrected.correction().date().day();
            String month = here.words().date(new CalendarDate(day.getYear(), day.getMonthValue(), 0));
            byMonth.computeIfAbsent(month, unknown -> new ArrayList<>())
                    .add(item(corrected.entry(), corrected.correction()));
        }
        List<CorrectionsView.Month> months = new ArrayList<>();
        byMonth.forEach((name, items) -> months.add(new CorrectionsView.Month(name, items)));
        String feed = ShowLists.feed(subject.paging());
        CorrectionsView view = new CorrectionsView(
                subject.paging().entries(), months, new Cards(here).pager(subject.paging()), here.to(feed));
        return new Shown(view, here.say("corrections"), here.say("corrections-description"), "corrections")
                .numbered(subject.paging().number())
                .fedBy(feed);
    }

    private LogItem item(FactCheck entry, Correction correction) {
        Names names = new Names(here);
        List<String> details = new ArrayList<>();
        if (correction.previousVerdict() != null) {
            String before = names.badge(correction.previousVerdict()).label();
            details.add(here.say("verdict-before", before));
        }
        if (correction.previousClaim() != null) {
            details.add(here.say("claim-before", correction.previousClaim()));
        }
        return new LogItem(
                here.at(correction.date()),
                here.words().term("correction-kind", correction.kind().key()),
                null,
                details,
                null,
                correction.note() == null ? null : here.phrase(correction.note(), entry.language()),
                null,
                names.entry(entry),
                names.badge(entry));
    }
}
