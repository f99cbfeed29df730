package io.github.claimpress.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.testkit.Entries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
    private final RecordCodec codec = new RecordCodec();

    enum Choice {
        ONE,
        OTHER {
            @Override
            public String toString() {
                return "a class of its own";
            }
        }
    }

    record Everything(
            @Nullable String text,
            boolean flag,
            int number,
            @Nullable Integer maybe,
            long large,
            @Nullable Choice choice,
            List<CalendarDate> dates,
            @Nullable Moment moment,
            Map<String, List<String>> map) {}

    private static Everything everything(Map<String, List<String>> map) {
        return new Everything(
                "Ə ї \uD83D\uDE00 ",
                true,
                -7,
                null,
                Long.MIN_VALUE,
                Choice.OTHER,
                List.of(new CalendarDate(2025, 0, 0), new CalendarDate(2025, 8, 2)),
                Moment.parse("1969-12-31T23:59:59.5Z").orElseThrow(),
                map);
    }

    private byte[] bytes(Everything value) {
        BytesOut out = new BytesOut();
        codec.write(Everything.class, value, out);
        return out.bytes();
    }

    @Test
    void a_record_comes_back_as_it_was() {
        Everything value = everything(Map.of("a", List.of("b", "")));

        assertEquals(value, codec.read(Everything.class, new BytesIn(bytes(value))));
    }

    @Test
    void an_entry_comes_back_as_it_was() {
        FactCheck entry = Entries.entry("bridge").related("ferry").build();
        BytesOut out = new BytesOut();
        codec.write(FactCheck.class, entry, out);
        BytesIn in = new BytesIn(out.bytes());

        assertEquals(entry, codec.read(FactCheck.class, in));
        assertEquals(false, in.more());
    }

    @Test
    void the_order_of_a_map_does_not_show() {
        Map<String, List<String>> one = new LinkedHashMap<>();
        one.put("a", List.of());
        one.put("b", List.of());
        Map<String, List<String>> other = new LinkedHashMap<>();
        other.put("b", List.of());
        other.put("a", List.of());

        assertArrayEquals(bytes(everything(one)), bytes(everything(other)));
    }

    @Test
    void half_a_character_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> bytes(everything(Map.of("a", List.of("\uD83D")))));
    }

    @Test
    void bytes_that_are_cut_are_refused() {
        byte[] whole = bytes(everything(Map.of()));
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThrows(RuntimeException.class, () -> codec.read(Everything.class, new BytesIn(cut)));
    }

    @Test
    void a_type_without_a_form_is_refused() {
        record Odd(Object anything) {}

        assertThrows(IllegalArgumentException.class, () -> codec.write(Odd.class, new Odd("x"), new BytesOut()));
    }
}
