package io.github.claimpress.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Rendered pieces of pages that other pages show as well. Safe for several threads. */
final class KeptTexts {
    /** This part of all memory may hold them; what comes later is rendered each time. */
    private static final int PART_OF_MEMORY = 32;

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final AtomicLong left = new AtomicLong(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);

    @Nullable
    String get(String part) {
        return texts.get(part);
    }

    void keep(String part, String text) {
        long size = (long) Character.BYTES * (part.length() + text.length());
        if (left.addAndGet(-size) >= 0) {
            texts.put(part, text);
        }
    }
}
