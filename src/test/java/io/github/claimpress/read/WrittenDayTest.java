package io.github.claimpress.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.02.2025 | There is no day 31 in the month 2025-02, which has 28 days: correct the day or the month.",
                "2024-02-30 | There is no day 30 in the month 2024-02, which has 29 days: correct the day or the month.",
                "31/04/2025 | There is no day 31 in the month 2025-04, which has 30 days: correct the day or the month.",
                "2025-13-01 | There is no month 13: months are 01 to 12. Write year-month-day, such as 2025-08-01.",
                "29.07.2025 | Write year-month-day: 2025-07-29.",
                "07/29/2025 | Write year-month-day: 2025-07-29.",
                "2025-8-1 | Write year-month-day: 2025-08-01.",
                "0000-01-01 | Years start at 0001."
            })
    void a_day_that_does_not_fit_is_told_why_or_how_it_is_written(String written, String help) {
        WrittenDay day = WrittenDay.of(written);
        assertEquals(help, day == null ? "" : day.help());
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2025", "July 2025", "2025-08", "soon", "2025-02-30T10:00Z"})
    void nothing_is_guessed_where_a_day_could_be_another(String written) {
        assertNull(WrittenDay.of(written));
    }
}
