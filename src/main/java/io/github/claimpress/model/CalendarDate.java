package io.github.claimpress.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as it is known: a year, a month or a day of the ISO calendar, without a zone.
 *
 * @param year from 1 to 9999
 * @param month from 1 to 12; 0 where only the year is known
 * @param day from 1; 0 where only the month or the year is known
 */
public record CalendarDate(int year, int month, int day) implements Comparable<CalendarDate> {
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
        if (!fits(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CalendarDate(
                    Integer.parseInt(text.substring(0, 4)),
                    text.length() < 7 ? 0 : atLeastOne(text.substring(5, 7)),
                    text.length() < 10 ? 0 : atLeastOne(text.substring(8))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Four digits, then twice a hyphen and two digits, which may be left out. */
    private static boolean fits(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
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

    /** A number that no other date has. */
    @Override
    public int hashCode() {
        return (year * 13 + month) * 32 + day;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalendarDate date && date.hashCode() == hashCode();
    }

    /** As it was written. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10).append(year);
        while (text.length() < 4) {
            text.insert(0, '0');
        }
        append(text, month);
        append(text, day);
        return text.toString();
    }

    /** A part of two digits behind its hyphen; nothing where it is not known. */
    private static void append(StringBuilder text, int number) {
        if (number > 0) {
            text.append(number < 10 ? "-0" : "-").append(number);
        }
    }
}
