package io.github.claimpress.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.text.Utf8Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberCodeTest {
    private static String encoded(int... occurrences) {
        Utf8Text out = new Utf8Text(1);
        NumberCode.encode(occurrences, out);
        return out.toString();
    }

    @Test
    void no_sign_needs_care_inside_a_script() {
        assertEquals(92, NumberCode.SIGNS.length());
        assertEquals(NumberCode.SIGNS.length(), NumberCode.LEVELS + NumberCode.ENDS + NumberCode.CARRIES);
        assertEquals(-1, NumberCode.SIGNS.indexOf('"') + NumberCode.SIGNS.indexOf('\\') + 1);
    }

    @Test
    void neighbours_take_one_sign_each_after_their_level() {
        int[] occurrences = {Occurrence.of(0, false, 2), Occurrence.of(1, false, 2), Occurrence.of(2, true, 5)};

        assertEquals("',$**", encoded(occurrences));
    }

    @Test
    void what_is_written_can_be_read() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<Integer> occurrences = new ArrayList<>();
            int entry = -1;
            for (int i = 0; i < 200; i++) {
                entry += 1 + (int) Math.pow(random.nextInt(40), random.nextInt(4));
                occurrences.add(Occurrence.of(entry, true, random.nextInt(NumberCode.LEVELS)));
            }
            int[] written = occurrences.stream().mapToInt(one -> one).toArray();

            assertEquals(occurrences, read(encoded(written)));
            assertEquals(occurrences, heads(NumberCode.decode(encoded(written).getBytes(StandardCharsets.US_ASCII))));
        }
    }

    private static List<Integer> heads(int[] occurrences) {
        return Arrays.stream(occurrences)
                .mapToObj(one -> Occurrence.of(Occurrence.entry(one), true, Occurrence.level(one)))
                .toList();
    }

    /** As the page's script does it. */
    private static List<Integer> read(String text) {
        List<Integer> found = new ArrayList<>();
        int level = 0;
        int last = -1;
        int number = 0;
        int factor = 1;
        for (char sign : text.toCharArray()) {
            int value = NumberCode.SIGNS.indexOf(sign);
            if (value < NumberCode.LEVELS) {
                level = value;
                last = -1;
            } else if (value < NumberCode.LEVELS + NumberCode.ENDS) {
                last += number + factor * (value - NumberCode.LEVELS) + 1;
                found.add(Occurrence.of(last, true, level));
                number = 0;
                factor = 1;
            } else {
                number += factor * (value - NumberCode.LEVELS - NumberCode.ENDS + NumberCode.ENDS);
                factor *= NumberCode.CARRIES;
            }
        }
        found.sort(null);
        return found;
    }
}
