package io.github.claimpress.search;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.Utf8Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes some entries out of the words of an index, as they were, and puts them in as they are. */
final class Recount {
    private static final Found NOWHERE = Found.of(new int[0], new byte[0]);

    private final Documents documents;
    private final Counted before;
    private final Counted now;
    private final BitSet changed = new BitSet();

    private boolean lost;

    private static final class Counted {
        private final TermTable table = new TermTable();
        private final WordLog log = new WordLog();
        private final EntryWords words;

        Counted(Site site) {
            words = new EntryWords(site, table, log);
        }

        WordLines lines() {
            return new WordLines(table, List.of(log));
        }
    }

    Recount(Site site, Documents documents) {
        this.documents = documents;
        this.before = new Counted(site);
        this.now = new Counted(site);
    }

    /** Notes an entry; those with smaller numbers come first. */
    void add(int number, FactCheck was, String text, FactCheck is, String newText) {
        changed.set(number);
        before.words.add(number, was, text);
        now.words.add(number, is, newText);
    }

    /**
     * The words of all entries, from those of the last index; null where a word has become one of most entries, or is
     * none any more: the last index does not say enough of it.
     */
    @Nullable
    List<WordLine> applied(List<WordLine> last) {
        Map<Term, Found> touched = new TreeMap<>();
        before.lines().each((term, was) -> touched.put(term, NOWHERE));
        now.lines()
                .each((term, is) ->
                        touched.put(term, Found.of(is.occurrences(), is.places().toBytes())));
        List<WordLine> applied = new ArrayList<>(last.size() + touched.size());
        for (WordLine line : last) {
            Found is = touched.remove(line.term());
            WordLine next = is == null ? line : merged(line, is);
            if (next != null) {
                applied.add(next);
            }
        }
        touched.forEach((term, is) -> {
            WordLine added = merged(WordLine.nowhere(term), is);
            if (added != null) {
                applied.add(added);
            }
        });
        Collections.sort(applied, Comparator.comparing(WordLine::term));
        return lost ? null : applied;
    }

    /** Null for a word that is nowhere any more. */
    private @Nullable WordLine merged(WordLine line, Found is) {
        Found was = Found.of(line.occurrences(), line.places());
        int[] found = new int[was.size() + is.size()];
        Utf8Text places = new Utf8Text(line.places().length);
        int count = 0;
        int next = 0;
        for (int i = 0; i <= was.size(); i++) {
            for (; next < is.size() && is.entry(next) <= was.entry(i); next++) {
                found[count++] = is.put(next, places);
            }
            if (i < was.size() && !changed.get(was.entry(i))) {
                found[count++] = was.put(i, places);
            }
        }
        int[] all = Arrays.copyOf(found, count);
        boolean common = documents.areMost(all);
        lost |= common != line.common();
        return count == 0 ? null : WordLine.of(line.term(), all, places, common);
    }

    /**
     * Where a word stands in some entries.
     *
     * @param occurrences by entry
     * @param starts where in {@code places} those of each entry begin, and where the last one's end; of a word of most
     *     entries nobody knows places
     */
    private record Found(int[] occurrences, byte[] places, int[] starts) {
        static Found of(int[] occurrences, byte[] places) {
            int[] starts = new int[occurrences.length + 1];
            int entry = 0;
            for (int at = 0; at < places.length; at++) {
                if (places[at] == NumberCode.SIGNS.charAt(0)) {
                    starts[entry++] = at;
                }
            }
            Arrays.fill(starts, entry, starts.length, places.length);
            return new Found(occurrences, places, starts);
        }

        int size() {
            return occurrences.length;
        }

        int entry(int at) {
            return at < size() ? Occurrence.entry(occurrences[at]) : Integer.MAX_VALUE;
        }

        /** @return the occurrence */
        int put(int at, Utf8Text to) {
            to.add(places, starts[at], starts[at + 1]);
            return occurrences[at];
        }
    }
}
