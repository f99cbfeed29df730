package io.github.claimpress.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The words that were logged, in the order of their folded spelling. */
final class WordLines {
    private final TermTable table;
    private final Gathering gathering;

    private record Numbered(Term term, int number) implements Comparable<Numbered> {
        @Override
        public int compareTo(Numbered other) {
            return term.compareTo(other.term);
        }
    }

    /** @param logs by language, in the order of the entries' numbers */
    WordLines(TermTable table, List<WordLog> logs) {
        this.table = table;
        this.gathering = new Gathering(logs);
    }

    void each(Documents documents, Consumer<WordLine> out) {
        each((term, found) -> {
            int[] occurrences = found.occurrences();
            out.accept(WordLine.of(term, occurrences, found.places(), documents.areMost(occurrences)));
        });
    }

    /** @param out hears of each word where it stands; valid during the call only */
    void each(BiConsumer<Term, Gathering> out) {
        List<Numbered> terms = new ArrayList<>(table.size());
        for (int number = 0; number < table.size(); number++) {
            terms.add(new Numbered(Term.of(table.word(number)), number));
        }
        Collections.sort(terms);
        for (Numbered one : terms) {
            gathering.gather(one.number());
            out.accept(one.term(), gathering);
        }
    }
}
