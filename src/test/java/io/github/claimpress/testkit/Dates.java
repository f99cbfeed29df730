package io.github.claimpress.testkit;

import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Moment;

/** Dates from their text, for tests; nothing from nothing. */
public final class Dates {
    private Dates() {}

    public static CalendarDate date(String text) {
        return text == null ? null : CalendarDate.parse(text).orElseThrow();
    }

    public static Moment moment(String text) {
        return Moment.parse(text).orElseThrow();
    }
}
