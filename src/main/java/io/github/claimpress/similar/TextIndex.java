package io.github.claimpress.similar;

import java.util.ArrayList;
import java.util.List;

/** Texts by the words that stand in them. */
final class TextIndex {
    private final int[] entries;
    private final double[] lengths;
    private final List<Bag> bags = new ArrayList<>();
    private final Lexicon lexicon;

    /** Where the texts of a stem begin in the two lists below, by its rank. */
    private final int[] starts;

    private final int[] holders;
    private final int[] spellings;

    TextIndex(List<Text> texts) {
        this.lexicon = new Lexicon(texts, bags);
        this.entries = texts.stream().mapToInt(Text::entry).toArray();
        this.lengths = bags.stream().mapToDouble(Bag::length).toArray();
        this.starts = new int[lexicon.size() + 2];
        for (Bag bag : bags) {
            for (int place = 0; place < bag.size(); place++) {
                starts[bag.rank(place) + 2]++;
            }
        }
        for (int rank = 2; rank < starts.length; rank++) {
            starts[rank] += starts[rank - 1];
        }
        this.holders = new int[starts[starts.length - 1]];
        this.spellings = new int[holders.length];
        for (int text = 0; text < bags.size(); text++) {
            Bag bag = bags.get(text);
            for (int place = 0; place < bag.size(); place++) {
                int at = starts[bag.rank(place) + 1]++;
                holders[at] = text;
                spellings[at] = bag.spelling(place);
            }
        }
    }

    /** How many stems there are; ranks are smaller. */
    int stems() {
        return lexicon.size();
    }

    int size() {
        return entries.length;
    }

    /** The entry that a text belongs to. */
    int entry(int text) {
        return entries[text];
    }

    double length(int text) {
        return lengths[text];
    }

    Bag bag(int text) {
        return bags.get(text);
    }

    /** The words of a text that need not be in the index. */
    Bag bag(String words) {
        return lexicon.bag(words);
    }

    int start(int rank) {
        return starts[rank];
    }

    int end(int rank) {
        return starts[rank + 1];
    }

    /** A text that has a stem, by a number from {@link #start} on and before {@link #end}. */
    int holder(int at) {
        return holders[at];
    }

    /** The spelling of the stem in that text. */
    int spelling(int at) {
        return spellings[at];
    }
}
