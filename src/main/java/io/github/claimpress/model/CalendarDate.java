package io.github.claimpress.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as it is known: a year, a month or a day of the ISO calendar, without a zone.
 *
 * @param year from 1 to 9999
 * @param month from 1 to 12; 0 where only the year is known
 * @param day from 1; 0 where only the month or the year is known
 */
public record CalendarDate(int year, int month, int day) implements Comparable<CalendarDate> {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    public CalendarDate {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("no such year: " + year);
        }
        if (month == 0 ? day != 0 : day > YearMonth.of(year, month).lengthOfMonth() || day < 0) {
            throw new DateTimeException("no such day: " + day);
        }
    }

    /** Reads {@code 2024}, {@code 2024-04} or {@code 2024-04-23}; empty for anything else. */
    public static Optional<CalendarDate> parse(String text) {
        Matcher found = SHAPE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CalendarDate(
                    Integer.parseInt(found.group(1)),
                    found.group(2) == null ? 0 : atLeastOne(found.group(2)),
                    found.group(3) == null ? 0 : atLeastOne(found.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public static CalendarDate of(LocalDate date) {
        return new CalendarDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static int atLeastOne(String digits) {
        int number = Integer.parseInt(digits);
        if (number == 0) {
            throw new DateTimeException("months and days start at 1");
        }
        return number;
    }

    /** The first day that it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that it can mean. */
    public LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    public boolean isDay() {
        return day != 0;
    }

    /** By the first day it can mean, the less precise date first. */
    @Override
    public int compareTo(CalendarDate other) {
        int byDay = earliest().compareTo(other.earliest());
        return byDay != 0 ? byDay : other.latest().compareTo(latest());
    }

    /** As it was written. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10).append(year);
        while (text.length() < 4) {
            text.insert(0, '0');
        }
        return text.append(two(month)).append(two(day)).toString();
    }

    /** A part of two digits behind its hyphen; nothing where it is not known. */
    private static String two(int number) {
        return number == 0 ? "" : (number < 10 ? "-0" : "-") + number;
    }
}
