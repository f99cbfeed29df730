package io.github.claimpress.similar;

import io.github.claimpress.letters.WordReader;
import java.util.ArrayList;
import java.util.List;

/** A long text in parts that are about as long as a claim: a pasted post may hold one among many other words. */
final class Passages {
    private static final int WORDS = 30;

    /** No text is read further. */
    private static final int MOST_WORDS = 6_000;

    private Passages() {}

    /** Each begins in the middle of the one before, so that no claim is torn in all of them. */
    static List<String> of(String text) {
        List<Integer> starts = new ArrayList<>();
        WordReader words = new WordReader(text);
        while (starts.size() < MOST_WORDS && words.next()) {
            starts.add(words.start());
        }
        List<String> passages = new ArrayList<>();
        int word = 0;
        do {
            int after = word + WORDS;
            passages.add(
                    after < starts.size()
                            ? text.substring(starts.get(word), starts.get(after))
                            : rest(text, starts, word));
            word += WORDS / 2;
        } while (word + WORDS / 2 < starts.size());
        return passages;
    }

    private static String rest(String text, List<Integer> starts, int word) {
        return starts.isEmpty() ? text : text.substring(starts.get(word));
    }
}
