package io.github.claimpress.similar;

/** The entries that are nearest so far, each once, the nearest first; of two that are as near, the one with the smaller number. */
final class Best {
    private final int limit;
    private final int[] entries;
    private final double[] likenesses;
    private int size;

    /** @param limit how many are kept */
    Best(int limit) {
        this.limit = limit;
        this.entries = new int[limit + 1];
        this.likenesses = new double[limit + 1];
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int entry(int place) {
        return entries[place];
    }

    double likeness(int place) {
        return likenesses[place];
    }

    /** What must be surpassed, or at least equalled, to be kept. */
    double least() {
        return size < limit ? 0 : likenesses[limit - 1];
    }

    /** The greatest likeness of an entry counts. */
    void offer(int entry, double likeness) {
        if (likeness == 0 || likeness < least()) {
            return;
        }
        int at = 0;
        while (at < size && entries[at] != entry) {
            at++;
        }
        if (at == size) {
            size++;
        } else if (likenesses[at] >= likeness) {
            return;
        }
        while (at > 0 && isBefore(entry, likeness, at - 1)) {
            entries[at] = entries[at - 1];
            likenesses[at] = likenesses[at - 1];
            at--;
        }
        entries[at] = entry;
        likenesses[at] = likeness;
        size = Math.min(size, limit);
    }

    private boolean isBefore(int entry, double likeness, int place) {
        return likeness > likenesses[place] || likeness == likenesses[place] && entry < entries[place];
    }
}
