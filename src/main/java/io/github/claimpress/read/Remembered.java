package io.github.claimpress.read;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Things by name, kept from one reading to the next and no longer. */
final class Remembered<T> {
    private record Kept<T>(Object mark, T thing) {}

    private Map<String, Kept<T>> before = Map.of();
    private Map<String, Kept<T>> now = new HashMap<>();
    private @Nullable Object ground;

    /**
     * Begins the next reading.
     *
     * @param fresh all that every one of these things rests on; where it is not the same as before they are forgotten
     */
    void begin(Object fresh) {
        before = fresh.equals(ground) ? now : Map.of();
        now = new HashMap<>();
        ground = fresh;
    }

    /** @param mark what this thing rests on; null where that cannot be known, so that it is always made */
    T get(String name, @Nullable Object mark, Supplier<T> make) {
        if (mark == null) {
            return make.get();
        }
        Kept<T> kept = before.get(name);
        if (kept == null || !kept.mark().equals(mark)) {
            kept = new Kept<>(mark, make.get());
        }
        now.put(name, kept);
        return kept.thing();
    }
}
