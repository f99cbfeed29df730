package io.github.claimpress.similar;

/** What the forms of a word have in common, roughly and in every language: how it begins. */
final class Stem {
    /** The letters after these are endings, or say little. */
    private static final int LENGTH = 5;

    private Stem() {}

    /** The stem of a folded word. A word with a digit is its own: 15000 is no form of 150000. */
    static String of(String word) {
        if (word.codePointCount(0, word.length()) <= LENGTH || hasDigit(word)) {
            return word;
        }
        return word.substring(0, word.offsetByCodePoints(0, LENGTH));
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
