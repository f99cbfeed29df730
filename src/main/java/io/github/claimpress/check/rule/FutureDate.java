package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Settings;
import io.github.claimpress.text.FieldPath;

/**
 * Nothing happened after the day of the build. Only {@code published} may lie ahead, and with it what an entry says of
 * that day.
 */
final class FutureDate extends EntryCheck {
    private final BuildDay day;

    FutureDate(BuildDay day) {
        super(RecordProblems.FUTURE_DATE);
        this.day = day;
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        if (day.isAhead(entry.published())) {
            return;
        }
        for (At<CalendarDate> date : Fields.dates(entry)) {
            if (day.isAhead(date.value())) {
                out.add(RecordProblems.futureDate(entry.path(), date.field(), date.value(), day.day()));
            }
        }
        Moment updated = entry.updated();
        if (updated != null && day.isAhead(updated)) {
            out.add(RecordProblems.futureDate(entry.path(), FieldPath.of("updated"), updated, day.day()));
        }
        for (int i = 0; i < entry.corrections().size(); i++) {
            Moment date = entry.corrections().get(i).date();
            if (day.isAhead(date)) {
                FieldPath field = At.item(Fields.CORRECTIONS, i, "date");
                out.add(RecordProblems.futureDate(entry.path(), field, date, day.day()));
            }
        }
    }
}
