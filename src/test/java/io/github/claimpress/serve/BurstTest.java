package io.github.claimpress.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BurstTest {
    private final Burst burst = new Burst(Duration.ofMillis(30), Duration.ofMillis(300));
    private long clock;

    @Test
    void one_change_waits_for_a_moment_of_quiet() throws InterruptedException {
        assertEquals(30, settledAfter());
    }

    @Test
    void changes_close_to_each_other_are_one() throws InterruptedException {
        assertEquals(10 + 29 + 5 + 30, settledAfter(10, 29, 5));
    }

    @Test
    void a_change_after_the_quiet_is_another_one() throws InterruptedException {
        assertEquals(10 + 30, settledAfter(10, 31, 5));
    }

    @Test
    void who_never_stops_writing_is_not_waited_for() throws InterruptedException {
        long[] often = new long[100];
        Arrays.fill(often, 20);

        assertEquals(300, settledAfter(often));
    }

    /** @param pauses before each further change, in milliseconds */
    private long settledAfter(long... pauses) throws InterruptedException {
        Deque<Long> left = new ArrayDeque<>(LongStream.of(pauses).boxed().toList());
        burst.settle(
                atMost -> {
                    Long pause = left.peek();
                    boolean comes = pause != null && pause <= atMost.toMillis();
                    clock += comes ? left.pop() : atMost.toMillis();
                    return comes;
                },
                () -> clock * 1_000_000);
        return clock;
    }
}
