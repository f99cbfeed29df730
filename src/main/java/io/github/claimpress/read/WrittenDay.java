package io.github.claimpress.read;

import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as somebody wrote it, in numbers; no calendar need have it. */
record WrittenDay(int year, int month, int day) {
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-./])([0-9]{1,2})\\2([0-9]{4})");

    /** Null where it is no day, or where day and month could be either way round. */
    static @Nullable WrittenDay of(String word) {
        Matcher ours = YEAR_FIRST.matcher(word);
        if (ours.matches()) {
            return new WrittenDay(number(ours, 1), number(ours, 2), number(ours, 3));
        }
        Matcher theirs = YEAR_LAST.matcher(word);
        if (!theirs.matches()) {
            return null;
        }
        int first = number(theirs, 1);
        int second = number(theirs, 3);
        if (theirs.group(2).equals(".") || first > 12) {
            return new WrittenDay(number(theirs, 4), second, first);
        }
        return second > 12 ? new WrittenDay(number(theirs, 4), first, second) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** A sentence that says what to write, or why no calendar has the day. */
    String help() {
        if (month < 1 || month > 12) {
            return "There is no month " + month + ": months are 01 to 12. Write year-month-day, such as 2025-08-01.";
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            return String.format(
                    Locale.ROOT,
                    "There is no day %d in the month %04d-%02d, which has %d days: correct the day or the month.",
                    day,
                    year,
                    month,
                    days);
        }
        return year == 0
                ? "Years start at 0001."
                : String.format(Locale.ROOT, "Write year-month-day: %04d-%02d-%02d.", year, month, day);
    }
}
