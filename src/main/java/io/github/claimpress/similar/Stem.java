package io.github.claimpress.similar;

/** What the forms of a word have in common, roughly and in every language: how it begins. */
final class Stem {
    /** The letters after these are endings, or say little. */
    private static final int LENGTH = 5;

    private Stem() {}

    /** The stem of a folded word. A word with a digit is its own: 15000 is no form of 150000. */
    static String of(String word) {
        if (word.codePointCount(0, word.length()) <= LENGTH || word.codePoints().anyMatch(Character::isDigit)) {
            return word;
        }
        return word.substring(0, word.offsetByCodePoints(0, LENGTH));
    }
}
