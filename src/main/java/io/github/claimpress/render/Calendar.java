package io.github.claimpress.render;

import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Words;
import io.github.claimpress.render.view.When;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dates in the words of a language, each written once: a site has many pages and few days. */
final class Calendar {
    private final Words words;
    private final Map<CalendarDate, When> dates = new ConcurrentHashMap<>();

    Calendar(Words words) {
        this.words = words;
    }

    When of(CalendarDate date) {
        When found = dates.get(date);
        if (found == null) {
            found = new When(date.toString(), words.date(date), words.shortDate(date));
            dates.put(date, found);
        }
        return found;
    }

    When of(Moment moment) {
        CalendarDate day = CalendarDate.of(moment.day());
        return moment.timed() ? new When(moment.toString(), words.date(moment), words.shortDate(day)) : of(day);
    }
}
