package io.github.claimpress.search;

import io.github.claimpress.letters.Folding;
import io.github.claimpress.text.Utf8Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Writes words with their occurrences, in the order of their folded spelling, so that all spellings and endings of a
 * word lie together. Words in most entries keep only what stands outside of the texts: nobody looks for them there.
 */
final class TermShards {
    /** The share of a language's entries, and the number, from which on a word is common. */
    private static final double COMMON_SHARE = 0.4;

    private static final int COMMON_ENTRIES = 200;

    private record Term(String folded, String written, int number) implements Comparable<Term> {
        @Override
        public int compareTo(Term other) {
            int byFolded = folded.compareTo(other.folded);
            return byFolded != 0 ? byFolded : written.compareTo(other.written);
        }
    }

    private final Documents documents;
    private final Gathering gathering;
    private final ShardFiles files;
    private final int size;

    private final List<String> boundaries = new ArrayList<>();
    private final List<String> common = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();

    private SortedWords words = new SortedWords();
    private final Utf8Text lists = new Utf8Text(1 << 13);
    private final Utf8Text places = new Utf8Text(1 << 16);

    /** @param size about how many characters a file may have */
    TermShards(Documents documents, Gathering gathering, ShardFiles files, int size) {
        this.documents = documents;
        this.gathering = gathering;
        this.files = files;
        this.size = size;
    }

    void write(TermTable table) {
        List<Term> terms = new ArrayList<>(table.size());
        for (int number = 0; number < table.size(); number++) {
            String written = table.word(number);
            terms.add(new Term(Folding.fold(written), written, number));
        }
        Collections.sort(terms);
        String last = "";
        for (Term term : terms) {
            if (!term.folded().equals(last)) {
                begin(last, term.folded());
                last = term.folded();
            }
            add(term);
        }
        flush();
    }

    /** The first letters of each file's first word. */
    List<String> boundaries() {
        return boundaries;
    }

    /** The folded spellings of words that are in most entries. */
    List<String> common() {
        return common;
    }

    /** Every folded spelling once, in order. */
    List<String> folded() {
        return folded;
    }

    private void begin(String last, String next) {
        if (words.length() + lists.length() >= size) {
            flush();
        }
        if (lists.length() == 0) {
            boundaries.add(SortedWords.boundary(last, next));
        }
        folded.add(next);
    }

    private void add(Term term) {
        gathering.gather(term.number());
        int[] found = gathering.occurrences();
        boolean everywhere = isCommon(found);
        if (everywhere) {
            if (common.isEmpty() || !common.get(common.size() - 1).equals(term.folded())) {
                common.add(term.folded());
            }
            found = Arrays.stream(found).filter(Occurrence::isHead).toArray();
        }
        words.add(term.folded().equals(term.written()) ? term.folded() : term.folded() + "=" + term.written());
        if (lists.length() > 0) {
            lists.sign(' ');
            places.sign(' ');
        }
        NumberCode.encode(found, lists);
        if (!everywhere) {
            places.add(gathering.places());
        }
    }

    private void flush() {
        if (lists.length() > 0) {
            String name = "t/" + (boundaries.size() - 1);
            files.add(name, new ScriptText().text(words.toString()).signs(lists));
            words = new SortedWords();
            files.add("p/" + (boundaries.size() - 1), new ScriptText().signs(places));
            lists.clear();
            places.clear();
        }
    }

    private boolean isCommon(int[] found) {
        if (found.length <= COMMON_ENTRIES) {
            return false;
        }
        for (int language = 0; language < documents.languages().size(); language++) {
            int from = documents.start(language);
            int to = documents.start(language + 1);
            int count = before(found, to) - before(found, from);
            if (count > COMMON_ENTRIES && count > COMMON_SHARE * (to - from)) {
                return true;
            }
        }
        return false;
    }

    /** How many of the occurrences are in entries before one. */
    private static int before(int[] found, int entry) {
        int low = 0;
        int high = found.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (Occurrence.entry(found[middle]) < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
