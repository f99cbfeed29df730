package io.github.claimpress.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class FlatDeflateTest {
    @Test
    void what_was_squeezed_comes_back() {
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 2, 3, 4, 257, 258, 259, 5000, 70_000}) {
            for (int kinds : new int[] {1, 2, 13, 256}) {
                byte[] data = new byte[size];
                for (int i = 0; i < size; i++) {
                    data[i] = (byte) random.nextInt(kinds);
                }
                comesBack(data, 601);
                comesBack(data, 1);
            }
        }
    }

    @Test
    void rare_bytes_beside_frequent_ones_keep_their_codes_short_enough() {
        byte[] data = new byte[300_000];
        int at = 0;
        long count = 1;
        long before = 1;
        for (int symbol = 0; at < data.length; symbol++) {
            for (long i = 0; i < count && at < data.length; i++) {
                data[at] = (byte) ((at * 31 & 1) == 0 ? symbol : at * 2_654_435_761L >>> 24);
                at++;
            }
            long next = count + before;
            before = count;
            count = next;
        }
        comesBack(data, 601);
    }

    @Test
    void codes_are_never_longer_than_the_format_allows() {
        int[] fibonacci = new int[40];
        fibonacci[0] = 1;
        fibonacci[1] = 1;
        for (int i = 2; i < fibonacci.length; i++) {
            fibonacci[i] = fibonacci[i - 1] + fibonacci[i - 2];
        }
        HuffmanCode code = new HuffmanCode(fibonacci);
        double kraft = 0;
        for (int symbol = 0; symbol < fibonacci.length; symbol++) {
            assertTrue(code.length(symbol) >= 1 && code.length(symbol) <= HuffmanCode.LONGEST);
            kraft += Math.pow(2, -code.length(symbol));
        }
        assertEquals(1, kraft, 1e-9, "the code is complete");
    }

    @Test
    void rows_that_repeat_cost_next_to_nothing() {
        byte[] data = new byte[601 * 630];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (i % 601 * 7);
        }

        assertTrue(FlatDeflate.squeeze(data, 601).length < 4000);
    }

    private static void comesBack(byte[] data, int row) {
        byte[] squeezed = FlatDeflate.squeeze(data, row);
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(squeezed);
            byte[] back = new byte[data.length + 1];
            int length = inflater.inflate(back);
            assertEquals(data.length, length);
            assertTrue(inflater.finished(), "no end");
            assertEquals(0, inflater.getRemaining(), "something follows the end");
            assertArrayEquals(data, Arrays.copyOf(back, length));
        } catch (DataFormatException damaged) {
            throw new AssertionError("not deflated: " + damaged.getMessage(), damaged);
        } finally {
            inflater.end();
        }
    }
}
