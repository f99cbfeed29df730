package io.github.claimpress.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatheringTest {
    @Test
    void entries_of_all_languages_come_by_their_numbers() {
        WordLog first = new WordLog();
        WordLog second = new WordLog();
        log(second, 7, Field.TEXT);
        log(first, 2, Field.TITLE);
        log(first, 3, Field.TEXT);
        Gathering gathering = new Gathering(List.of(first, second));
        gathering.gather(5);

        int[] found = gathering.occurrences();

        assertEquals(List.of(2, 3, 7), entries(found));
        assertEquals(
                List.of(true, false, false),
                Arrays.stream(found).mapToObj(Occurrence::isHead).toList());
    }

    @Test
    void runs_are_joined_without_a_gap() {
        WordLog log = new WordLog();
        List<Integer> expected = new ArrayList<>();
        for (int number = 0; number < 10_000; number++) {
            log(log, number, Field.CLAIM);
            expected.add(number);
        }
        Gathering gathering = new Gathering(List.of(log));
        gathering.gather(5);

        assertEquals(expected, entries(gathering.occurrences()));
    }

    @Test
    void a_word_that_came_late_is_missing_from_early_runs_only() {
        WordLog log = new WordLog();
        for (int number = 0; number < 5_000; number++) {
            log(log, number, Field.CLAIM);
        }
        log.begin(5_000);
        log.add(900, Field.CLAIM, 3);
        log.end(1);
        Gathering gathering = new Gathering(List.of(log));
        gathering.gather(900);

        assertEquals(List.of(5_000), entries(gathering.occurrences()));
    }

    @Test
    void the_places_in_an_entry_are_kept_in_their_order() {
        WordLog log = new WordLog();
        log.begin(0);
        log.add(5, Field.CLAIM, 0);
        log.add(6, Field.CLAIM, 1);
        log.add(5, Field.TEXT, 9);
        log.end(1);
        Gathering gathering = new Gathering(List.of(log));
        gathering.gather(5);

        assertEquals("!*2", gathering.places().toString());
    }

    @Test
    void a_word_of_the_claim_counts_more_than_one_of_the_text() {
        assertEquals(true, Field.level(Field.CLAIM.weight) > Field.level(3 * Field.inText(400)));
        assertEquals(true, Field.level(Field.inText(400)) > Field.level(Field.inText(40_000)));
    }

    private static void log(WordLog log, int number, Field field) {
        log.begin(number);
        log.add(5, field, 0);
        log.end(400);
    }

    private static List<Integer> entries(int[] found) {
        return Arrays.stream(found).mapToObj(Occurrence::entry).toList();
    }
}
