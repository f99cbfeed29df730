package io.github.claimpress.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @ParameterizedTest
    @CsvSource({
        "2025-08-02, 2025-08-02T00:00:00Z, 2025-08-02",
        "2025-08-02T10:30:00+04:00, 2025-08-02T06:30:00Z, 2025-08-02T06:30:00Z",
        "2025-08-02T10:30+04:00, 2025-08-02T06:30:00Z, 2025-08-02T06:30:00Z",
        "2025-08-02T10:30Z, 2025-08-02T10:30:00Z, 2025-08-02T10:30:00Z",
        "2025-08-02T23:30:00-05:00, 2025-08-03T04:30:00Z, 2025-08-03T04:30:00Z",
        "2025-08-02T00:00:00Z, 2025-08-02T00:00:00Z, 2025-08-02T00:00:00Z"
    })
    void a_day_is_midnight_in_utc_and_a_time_needs_an_offset(String written, Instant instant, String shown) {
        Moment moment = Moment.parse(written).orElseThrow();

        assertEquals(instant, moment.instant());
        assertEquals(shown, moment.toString());
        assertEquals(written.length() > 10, moment.timed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-08",
                "2025-08-02T10:30:00",
                "2025-08-02T25:00Z",
                "2025-02-30T10:00Z",
                "2025-08-02 10:30Z",
                "10:30",
                "T10:30Z",
                "2025-08-02T",
                "2025-08-02T10Z",
                "2025-08-02T10:30+25:00",
                "2025-13-02T10:30Z",
                "+12025-08-02T10:30Z",
                "-0001-08-02T10:30Z",
                "0000-08-02T10:30Z",
                "2025-08-02T10:30:00+04:00[Asia/Baku]",
                "0001-01-01T00:00+14:00",
                "9999-12-31T23:00-05:00"
            })
    void anything_else_is_no_moment(String written) {
        assertEquals(Optional.empty(), Moment.parse(written));
    }

    @Test
    void the_day_is_that_of_utc() {
        assertEquals(
                LocalDate.of(2025, 8, 3),
                Moment.parse("2025-08-02T23:30:00-05:00").orElseThrow().day());
        assertEquals(
                LocalDate.of(2025, 8, 1),
                Moment.parse("2025-08-02T03:30:00+04:00").orElseThrow().day());
        assertEquals(
                LocalDate.of(2025, 8, 2), Moment.of(LocalDate.of(2025, 8, 2)).day());
    }

    @Test
    void moments_are_ordered_by_what_they_mean_and_not_by_how_they_are_written() {
        Moment earlier = Moment.parse("2025-08-02T10:30:00+04:00").orElseThrow();
        Moment later = Moment.parse("2025-08-02T09:30:00Z").orElseThrow();

        assertTrue(earlier.compareTo(later) < 0);
        assertEquals(
                0, later.compareTo(Moment.parse("2025-08-02T13:30:00+04:00").orElseThrow()));
        assertTrue(Moment.of(LocalDate.of(2025, 8, 2)).compareTo(earlier) < 0);
    }
}
