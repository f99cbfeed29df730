package io.github.claimpress.similar;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Quote;
import java.util.List;

/**
 * A text that says what an entry is about.
 *
 * @param entry the entry's place in its list
 * @param words the text itself
 * @param weight 1, or less for a text that says it less surely
 */
record Text(int entry, String words, double weight) {
    /** A title may say what was found out, in words that the claim does not have. */
    private static final double TITLE = 0.8;

    static Text claim(int number, FactCheck entry) {
        return new Text(number, entry.claim().text(), 1);
    }

    /** Adds the claim, the words in which it was said, and the title, where they differ. */
    static void addAll(int number, FactCheck entry, List<Text> into) {
        Text claim = claim(number, entry);
        into.add(claim);
        Quote quote = entry.claim().quote();
        if (quote != null && !quote.text().equals(claim.words())) {
            into.add(new Text(number, quote.text(), 1));
        }
        if (!entry.title().equals(claim.words())) {
            into.add(new Text(number, entry.title(), TITLE));
        }
    }
}
