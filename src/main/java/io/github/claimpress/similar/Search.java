package io.github.claimpress.similar;

/**
 * Finds what is nearest to a text, looking at few of all texts: those that have its rarest word, then those that have
 * the next, until no text with only the words that remain could be near enough. Not for several threads.
 */
final class Search {
    /** More texts are not looked at: what they have in common with the one asked for is frequent words. */
    private static final int MOST_TEXTS = 3_000;

    /** Sums of the same numbers in another order may differ by less than this. */
    private static final double ROUNDING = 1e-9;

    private final TextIndex index;

    /** What each text has in common with the one that is asked for, as far as its words were looked at. */
    private final double[] common;

    private final int[] touched = new int[MOST_TEXTS];
    private int size;

    Search(TextIndex index) {
        this.index = index;
        this.common = new double[index.size()];
    }

    /** @param except an entry that is not an answer; less than 0 for none */
    Best nearest(Bag asked, int limit, int except) {
        Best best = new Best(limit);
        double[] rests = asked.rests();
        int place = 0;
        size = 0;
        double least = -ROUNDING;
        while (place < asked.size() && asked.most(rests[place]) > least) {
            add(asked, place, rests[place], least);
            place++;
            least = least(asked, best, except);
        }
        best.clear();
        for (int i = 0; i < size; i++) {
            int text = touched[i];
            if (index.entry(text) != except && likeness(asked, text, rests[place]) >= least) {
                best.offer(index.entry(text), asked.likeness(index.bag(text)));
            }
            common[text] = 0;
        }
        return best;
    }

    /**
     * Adds what a word is worth to all texts that have it.
     *
     * @param rest what it is worth together with all words that were not looked at
     * @param least a text that cannot become more alike is left out
     */
    private void add(Bag asked, int place, double rest, double least) {
        int end = index.end(asked.rank(place));
        for (int at = index.start(asked.rank(place)); at < end; at++) {
            int text = index.holder(at);
            if (common[text] == 0) {
                if (size == MOST_TEXTS || likeness(asked, text, rest) < least) {
                    continue;
                }
                touched[size++] = text;
            }
            common[text] += asked.worth(place, index.spelling(at));
        }
    }

    /** What the last of the best is sure to reach, by what is known of them so far: that can only grow. */
    private double least(Bag asked, Best best, int except) {
        best.clear();
        for (int i = 0; i < size; i++) {
            int entry = index.entry(touched[i]);
            if (entry != except) {
                best.offer(entry, likeness(asked, touched[i], 0));
            }
        }
        return best.least() - ROUNDING;
    }

    /** @param more what is added to what is known to be common */
    private double likeness(Bag asked, int text, double more) {
        return asked.likeness(common[text] + more, index.length(text));
    }
}
