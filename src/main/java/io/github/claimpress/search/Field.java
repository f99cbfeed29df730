package io.github.claimpress.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The parts of an entry that are searched, and how much a word counts in each: a word of the claim says what an entry is
 * about, a word somewhere in the text hardly does.
 */
enum Field {
    CLAIM(6),
    TITLE(6),
    QUOTE(4),
    CLAIMANT(4),
    PLACE_AND_TOPIC(3),
    SUMMARY(2),
    EVIDENCE(1.5f),
    TEXT(1);

    /** How soon more of the same word stops to count; as in BM25, whose usual value is for shorter texts. */
    private static final float SATURATION = 2;

    /** What share of the text's length matters, and the length in words that is neither short nor long. */
    private static final float LENGTH_SHARE = 0.3f;

    private static final int USUAL_LENGTH = 400;

    private static final float[] LEVELS = {0.25f, 0.33f, 0.43f, 0.52f, 0.6f, 0.67f, 0.76f, 0.87f};

    final float weight;

    Field(float weight) {
        this.weight = weight;
    }

    /** What a word in the text counts, in a text of so many words. */
    static float inText(int words) {
        return TEXT.weight / (1 - LENGTH_SHARE + LENGTH_SHARE * words / USUAL_LENGTH);
    }

    /** The step, from 0 up, that is nearest to what all appearances of a word in an entry say together. */
    static int level(float weights) {
        float value = weights / (weights + SATURATION);
        int level = 0;
        while (level + 1 < LEVELS.length && value >= (LEVELS[level] + LEVELS[level + 1]) / 2) {
            level++;
        }
        return level;
    }

    /** What each level counts. */
    static List<String> levels() {
        return IntStream.range(0, LEVELS.length)
                .mapToObj(level -> Float.toString(LEVELS[level]))
                .toList();
    }
}
