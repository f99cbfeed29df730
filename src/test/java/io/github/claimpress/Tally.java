package io.github.claimpress;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** How often each thing happened. */
final class Tally {
    private final Map<String, Integer> times = new ConcurrentHashMap<>();

    void count(String thing) {
        times.merge(thing, 1, Integer::sum);
    }

    int different() {
        return times.size();
    }

    /** What happened more than once, and how often. */
    SortedMap<String, Integer> repeated() {
        SortedMap<String, Integer> repeated = new TreeMap<>(times);
        repeated.values().removeIf(often -> often == 1);
        return repeated;
    }
}
