package io.github.claimpress.similar;


/**
 * Finds what is nearest to a text, looking at few of all texts: those that have its rarest word, then those that have
 * the next, until no text with only the words that remain could be near enough. Not for several threads.
 */
final class Search {
    /** Beyond so many texts only those are looked at further; the others have none but frequent words in common. */
    private static final int MOST_TEXTS = 3_000;

    /** Reading through the texts of a word is so many times as quick as comparing two texts. */
    private static final int READING = 8;

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
        double[] bounds = asked.bounds();
        Best best = new Best(limit);
        int place = 0;
        size = 0;
        while (place < asked.size() && bounds[place] > best.least() && size < MOST_TEXTS) {
            add(asked, place++, true);
            rank(asked, best, except);
        }
        while (place < asked.size() && texts(asked, place) < READING * size) {
            add(asked, place++, false);
        }
        rank(asked, best, except);
        double least = best.least();
        best.clear();
        for (int i = 0; i < size; i++) {
            int text = touched[i];
            if (index.entry(text) != except && known(asked, text) + bounds[place] >= least) {
                best.offer(index.entry(text), asked.likeness(index.bag(text)));
            }
            common[text] = 0;
        }
        return best;
    }

    private int texts(Bag asked, int place) {
        return index.end(asked.rank(place)) - index.start(asked.rank(place));
    }

    /** Adds what a word is worth to all texts that have it. */
    private void add(Bag asked, int place, boolean newTextsToo) {
        int end = index.end(asked.rank(place));
        for (int at = index.start(asked.rank(place)); at < end; at++) {
            int text = index.holder(at);
            if (common[text] == 0) {
                if (!newTextsToo || size == MOST_TEXTS) {
                    continue;
                }
                touched[size++] = text;
            }
            common[text] += asked.worth(place, index.spelling(at));
        }
    }

    /** The best by what is known of them so far, which can only grow. */
    private void rank(Bag asked, Best best, int except) {
        best.clear();
        for (int i = 0; i < size; i++) {
            int entry = index.entry(touched[i]);
            if (entry != except) {
                best.offer(entry, known(asked, touched[i]));
            }
        }
    }

    private double known(Bag asked, int text) {
        return asked.likeness(common[text], index.bag(text).length());
    }
}
