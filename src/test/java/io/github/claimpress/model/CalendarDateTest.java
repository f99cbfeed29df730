package io.github.claimpress.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDateTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-04, 2024-04-01, 2024-04-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024-12, 2024-12-01, 2024-12-31",
        "2024-04-23, 2024-04-23, 2024-04-23",
        "0001, 0001-01-01, 0001-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31"
    })
    void a_date_is_as_precise_as_it_was_written(String written, LocalDate first, LocalDate last) {
        CalendarDate date = CalendarDate.parse(written).orElseThrow();

        assertEquals(written, date.toString());
        assertEquals(first, date.earliest());
        assertEquals(last, date.latest());
        assertEquals(written.length() == 10, date.isDay());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "0000",
                "2024-00",
                "2024-13",
                "2024-4",
                "2024-04-00",
                "2024-04-31",
                "2023-02-29",
                "2024-04-1",
                "2024/04/23",
                "23.04.2024",
                "2024-04-23T10:00:00Z",
                " 2024",
                "2024-04-23 ",
                "+2024",
                "20240423",
                "12024",
                "٢٠٢٤",
                "２０２４",
                "2024-",
                "2024-04-"
            })
    void anything_else_is_no_date(String written) {
        assertEquals(Optional.empty(), CalendarDate.parse(written));
    }

    @Test
    void a_leap_day_exists_in_leap_years_alone() {
        assertTrue(CalendarDate.parse("2000-02-29").isPresent());
        assertFalse(CalendarDate.parse("1900-02-29").isPresent());
    }

    @Test
    void impossible_dates_cannot_be_made() {
        assertThrows(DateTimeException.class, () -> new CalendarDate(0, 1, 1));
        assertThrows(DateTimeException.class, () -> new CalendarDate(10_000, 1, 1));
        assertThrows(DateTimeException.class, () -> new CalendarDate(2024, 13, 1));
        assertThrows(DateTimeException.class, () -> new CalendarDate(2024, -1, 0));
        assertThrows(DateTimeException.class, () -> new CalendarDate(2024, 0, 5));
        assertThrows(DateTimeException.class, () -> new CalendarDate(2024, 2, 30));
        assertThrows(DateTimeException.class, () -> new CalendarDate(2024, 2, -1));
    }

    @Test
    void the_less_precise_date_of_the_same_first_day_comes_first() {
        List<String> sorted = Stream.of("2024-01-02", "2024-01-01", "2024-01", "2024", "2023-12-31", "2024-02")
                .map(written -> CalendarDate.parse(written).orElseThrow())
                .sorted()
                .map(CalendarDate::toString)
                .toList();

        assertEquals(List.of("2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-02", "2024-02"), sorted);
    }

    @Test
    void a_day_of_the_calendar_becomes_one_of_ours() {
        assertEquals(new CalendarDate(2024, 4, 23), CalendarDate.of(LocalDate.of(2024, 4, 23)));
    }

    @Test
    void digits_never_change_with_the_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("2024-04-03", new CalendarDate(2024, 4, 3).toString());
        } finally {
            Locale.setDefault(before);
        }
    }
}
