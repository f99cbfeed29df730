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
    /** The months in English, Azerbaijani, Ukrainian and Russian, in the cases in which a date needs them. */
    private static final List<String> MONTHS = List.of(
            "January|yanvar\\p{L}{0,5}|січ(?:ень|ня|ні)|январ[ьяе]",
            "February|fevral\\p{L}{0,5}|лют(?:ий|ого|ому)|феврал[ьяе]",
            "March|mart\\p{L}{0,5}|берез(?:ень|ня|ні)|март[ае]?",
            "April|aprel\\p{L}{0,5}|квіт(?:ень|ня|ні)|апрел[ьяе]",
            "May|may\\p{L}{0,5}|трав(?:ень|ня|ні)|ма[йяе]",
            "June|iyun\\p{L}{0,5}|черв(?:ень|ня|ні)|июн[ьяе]",
            "July|iyul\\p{L}{0,5}|лип(?:ень|ня|ні)|июл[ьяе]",
            "August|avqust\\p{L}{0,5}|серп(?:ень|ня|ні)|август[ае]?",
            "September|sentyabr\\p{L}{0,5}|верес(?:ень|ня|ні)|сентябр[ьяе]",
            "October|oktyabr\\p{L}{0,5}|жовт(?:ень|ня|ні)|октябр[ьяе]",
            "November|noyabr\\p{L}{0,5}|листопад[аі]?|ноябр[ьяе]",
            "December|dekabr\\p{L}{0,5}|груд(?:ень|ня|ні)|декабр[ьяе]");

    private static final String MONTH = "(?<![\\p{L}\\p{N}])(?<month>" + String.join("|", MONTHS) + ")(?!\\p{L})";
    private static final Pattern ISO =
            Pattern.compile("(?<![\\d-])(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])(?:-(?<day>\\d{2}))?(?![\\d-])");
    /** 29 July 2025, 29 July, 7–8 August, 7 to 8 August 2025, 29 липня 2025, 29 iyul 2025-ci il. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?:(?<early>\\d{1,2})(?:\\s*[–-]\\s*|\\s+to\\s+))?(?<day>\\d{1,2})\\s+" + MONTH
                    + "(?:\\s+(?<year>\\d{4})(?!\\d))?");
    /** July 19, 2025 and October 24th, 2022. */
    private static final Pattern MONTH_FIRST =
            Pattern.compile(MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,\\s+(?<year>\\d{4})(?!\\d)");

    /** 2025-ci ilin iyulunda, 2025-ci il 29 iyul. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(?<year>\\d{4})-c[iıuü]\\s+il\\p{L}{0,4}\\s+(?:(?<day>\\d{1,2})\\s+)?" + MONTH);

    private static final Pattern MONTH_ONLY = Pattern.compile(MONTH + "\\s+(?<year>\\d{4})(?!\\d)");

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

    /** The dates in words of any of the site's languages; of two days with one month, both. */
    static List<Found> inWords(String text) {
        List<Found> found = new ArrayList<>();
        String rest = text;
        for (Pattern pattern : List.of(YEAR_FIRST, DAY_FIRST, MONTH_FIRST, MONTH_ONLY)) {
            Matcher match = pattern.matcher(rest);
            while (match.find()) {
                String month = month(match.group("month"));
                String year = match.group("year") == null ? "-" : match.group("year");
                String day = pattern == MONTH_ONLY ? null : match.group("day");
                String date = year + "-" + month + (day == null ? "" : "-" + two(day));
                found.add(new Found(match.start(), match.end(), date));
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
        int month = 0;
        while (!name.matches(MONTHS.get(month))) {
            month++;
        }
        return two(String.valueOf(month + 1));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
