package io.github.claimpress.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * When something of our own was published, updated or corrected.
 *
 * @param instant midnight UTC where only a day was given
 * @param timed whether a time was given
 */
public record Moment(Instant instant, boolean timed) implements Comparable<Moment> {
    /** Reads {@code 2025-08-02} or {@code 2025-08-02T10:30:00+04:00}; seconds may be left out; empty for anything else. */
    public static Optional<Moment> parse(String text) {
        int time = text.indexOf('T');
        Optional<CalendarDate> date =
                CalendarDate.parse(time < 0 ? text : text.substring(0, time)).filter(CalendarDate::isDay);
        if (time < 0 || date.isEmpty()) {
            return date.map(day -> of(day.earliest()));
        }
        try {
            OffsetDateTime written = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            Moment moment = new Moment(written.toInstant(), true);
            int year = moment.day().getYear();
            return year < 1 || year > 9999 ? Optional.empty() : Optional.of(moment);
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    public static Moment of(LocalDate day) {
        return new Moment(day.atStartOfDay(ZoneOffset.UTC).toInstant(), false);
    }

    /** The day in UTC. */
    public LocalDate day() {
        return LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC)
                .toLocalDate();
    }

    @Override
    public int compareTo(Moment other) {
        return instant.compareTo(other.instant);
    }

    /** ISO 8601: the day alone, or the time in UTC. */
    @Override
    public String toString() {
        return timed ? instant.toString() : day().toString();
    }
}
