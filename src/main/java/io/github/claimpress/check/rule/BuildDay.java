package io.github.claimpress.check.rule;

import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day as of which a site is built, in UTC. */
record BuildDay(LocalDate day) {
    /** Whether readers see an entry: it is published or void, and its day has come. */
    boolean shows(FactCheck entry) {
        return entry.isPublic() && !isAhead(entry.published());
    }

    boolean isAhead(@Nullable Moment moment) {
        return moment != null && moment.day().isAfter(day);
    }

    /** Whether even the first day that a date can mean has not come. */
    boolean isAhead(CalendarDate date) {
        return date.earliest().isAfter(day);
    }
}
