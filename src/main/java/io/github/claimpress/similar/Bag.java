package io.github.claimpress.similar;

/** The words of a text without their order, each stem once, the rarest first. */
final class Bag {
    /** What another form of a word counts, where the same one counts 1. */
    private static final double OTHER_FORM = 0.75;

    private final long[] words;
    private final double[] weights;
    private final double length;

    /**
     * @param words in the upper half the rank of the stem, in the lower a number made of the spelling; sorted
     * @param weights of stems by rank
     * @param length the root of the sum of the squared weights, words without a rank included; longer for a text that is
     *     worth less
     */
    Bag(long[] words, double[] weights, double length) {
        this.words = words;
        this.weights = weights;
        this.length = length;
    }

    int size() {
        return words.length;
    }

    double length() {
        return length;
    }

    /** The rank of a stem by its place in the bag; a smaller one is rarer. */
    int rank(int place) {
        return (int) (words[place] >>> 32);
    }

    int spelling(int place) {
        return (int) words[place];
    }

    /** What it counts that another text has a stem too, spelt so. */
    double worth(int place, int spelling) {
        double weight = weights[rank(place)];
        return spelling(place) == spelling ? weight * weight : OTHER_FORM * weight * weight;
    }

    /** From 0 for nothing in common to 1 for the same words: the cosine of the angle between the two. */
    double likeness(Bag other) {
        double common = 0;
        int here = 0;
        int there = 0;
        while (here < words.length && there < other.words.length) {
            int ahead = Integer.compare(rank(here), other.rank(there));
            if (ahead == 0) {
                common += worth(here, other.spelling(there));
            }
            here += ahead <= 0 ? 1 : 0;
            there += ahead >= 0 ? 1 : 0;
        }
        return likeness(common, other.length);
    }

    /** The likeness to a text of a length, by the worth of what they have in common. */
    double likeness(double common, double otherLength) {
        return common == 0 ? 0 : Math.min(1, common / (length * otherLength));
    }

    /** By a number of words: what all words after so many first ones are worth. */
    double[] rests() {
        double[] rests = new double[words.length + 1];
        for (int place = words.length - 1; place >= 0; place--) {
            rests[place] = rests[place + 1] + worth(place, spelling(place));
        }
        return rests;
    }

    /** How alike a text can be at most that has no other of these words than those that are worth so much. */
    double most(double rest) {
        return StrictMath.sqrt(rest) / length;
    }
}
