package io.github.claimpress.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes the words once more, each backwards: whoever mistypes the beginning of a word still has its ending. Only asked
 * for when a word is found nowhere else.
 */
final class EndingShards {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final int SIZE = 24_000;

    private EndingShards() {}

    /** @return the first letters of each file's first word, backwards too */
    static List<String> write(List<String> folded, ShardFiles files) {
        List<String> backwards = new ArrayList<>();
        for (String word : folded) {
            if (word.length() >= SHORTEST && word.length() <= LONGEST && !hasDigit(word)) {
                backwards.add(new StringBuilder(word).reverse().toString());
            }
        }
        Collections.sort(backwards);
        List<String> boundaries = new ArrayList<>();
        SortedWords words = new SortedWords();
        String last = "";
        for (String word : backwards) {
            if (words.length() >= SIZE) {
                files.add("e/" + (boundaries.size() - 1), new ScriptText().text(words.toString()));
                words = new SortedWords();
            }
            if (words.length() == 0) {
                boundaries.add(SortedWords.boundary(last, word));
            }
            words.add(word);
            last = word;
        }
        if (words.length() > 0) {
            files.add("e/" + (boundaries.size() - 1), new ScriptText().text(words.toString()));
        }
        return boundaries;
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
