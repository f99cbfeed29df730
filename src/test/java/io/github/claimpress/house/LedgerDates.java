package io.github.claimpress.house;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and months in a text, all in one form: {@code 2025-07-29} a day, {@code 2025-07} a month,
 * {@code --07-29} a day whose year is not said.
 */
final class LedgerDates {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")";
    private static final Pattern ISO =
            Pattern.compile("(?<![\\d-])(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])(?:-(?<day>\\d{2}))?(?![\\d-])");
    /** 29 July 2025, 29 July, 7–8 August, 7 to 8 August 2025. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?:(?<early>\\d{1,2})(?:\\s*[–-]\\s*|\\s+to\\s+))?(?<day>\\d{1,2})\\s+" + MONTH
                    + "(?:\\s+(?<year>\\d{4}))?\\b");
    /** July 19, 2025 and October 24th, 2022. */
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,\\s+(?<year>\\d{4})\\b");

    private static final Pattern MONTH_ONLY = Pattern.compile("\\b" + MONTH + "\\s+(?<year>\\d{4})\\b");

    /** A date as it was found: where it stands, in UTF-16 units, and what it says in the one form. */
    record Found(int start, int end, String date) {}

    private LedgerDates() {}

    /** The dates in digits, as 2025-07-29 and 2025-07. */
    static List<Found> inDigits(String text) {
        List<Found> found = new ArrayList<>();
        Matcher match = ISO.matcher(text);
        while (match.find()) {
            found.add(new Found(match.start(), match.end(), match.group()));
        }
        return found;
    }

    /** The dates in English words; of two days with one month, both. */
    static List<Found> inWords(String text) {
        List<Found> found = new ArrayList<>();
        String rest = text;
        for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST, MONTH_ONLY)) {
            Matcher match = pattern.matcher(rest);
            while (match.find()) {
                String month = month(match.group("month"));
                String year = match.group("year") == null ? "-" : match.group("year");
                if (pattern == MONTH_ONLY) {
                    found.add(new Found(match.start(), match.end(), year + "-" + month));
                    continue;
                }
                found.add(new Found(match.start(), match.end(), year + "-" + month + "-" + two(match.group("day"))));
                if (pattern == DAY_FIRST && match.group("early") != null) {
                    String early = year + "-" + month + "-" + two(match.group("early"));
                    found.add(new Found(match.start(), match.end(), early));
                }
            }
            rest = blank(rest, found);
        }
        return found;
    }

    /**
     * What a line lets one say: its dates, their months, their days without the year; and a day without a year
     * takes the year of the same month named elsewhere in the line.
     */
    static Set<String> saidBy(String line) {
        Set<String> written = new LinkedHashSet<>();
        inDigits(line).forEach(found -> written.add(found.date()));
        inWords(line).forEach(found -> written.add(found.date()));
        Set<String> said = new LinkedHashSet<>(written);
        for (String date : written) {
            if (date.length() == "2025-07-29".length()) {
                said.add(date.substring(0, "2025-07".length()));
                said.add("-" + date.substring("2025".length()));
            }
        }
        for (String month : List.copyOf(said)) {
            for (String day : written) {
                if (month.matches("\\d{4}-\\d{2}") && day.startsWith("-" + month.substring(4) + "-")) {
                    said.add(month + day.substring("--07".length()));
                }
            }
        }
        return said;
    }

    /** The text with the dates found in it replaced by blanks, so that every other place stays where it was. */
    static String blank(String text, List<Found> dates) {
        StringBuilder rest = new StringBuilder(text);
        for (Found date : dates) {
            for (int place = date.start(); place < date.end(); place++) {
                if (rest.charAt(place) != '\n') {
                    rest.setCharAt(place, ' ');
                }
            }
        }
        return rest.toString();
    }

    private static String month(String name) {
        return two(String.valueOf(MONTHS.indexOf(name) + 1));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
