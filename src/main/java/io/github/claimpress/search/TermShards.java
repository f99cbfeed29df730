package io.github.claimpress.search;

import io.github.claimpress.text.Utf8Text;
import java.util.ArrayList;
import java.util.List;

/** Writes words with their occurrences, some a file; they come in order. */
final class TermShards {
    private final ShardFiles files;
    private final int size;

    private final List<String> boundaries = new ArrayList<>();
    private final List<String> common = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();

    private String last = "";
    private SortedWords words = new SortedWords();
    private final Utf8Text lists = new Utf8Text(1 << 13);
    private final Utf8Text places = new Utf8Text(1 << 16);

    /** @param size about how many characters a file may have */
    TermShards(ShardFiles files, int size) {
        this.files = files;
        this.size = size;
    }

    void add(WordLine line) {
        Term term = line.term();
        if (!term.folded().equals(last)) {
            begin(last, term.folded());
            last = term.folded();
        }
        if (line.common() && (common.isEmpty() || !common.get(common.size() - 1).equals(term.folded()))) {
            common.add(term.folded());
        }
        if (words.length() > 0) {
            lists.sign(' ');
            places.sign(' ');
        }
        words.add(term.folded().equals(term.written()) ? term.folded() : term.folded() + "=" + term.written());
        lists.add(line.searched(), 0, line.searched().length);
        places.add(line.places(), 0, line.places().length);
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

    private void begin(String before, String next) {
        if (words.length() + lists.length() >= size) {
            flush();
        }
        if (words.length() == 0) {
            boundaries.add(SortedWords.boundary(before, next));
        }
        folded.add(next);
    }

    /** To be called in the end. */
    void flush() {
        if (words.length() > 0) {
            String name = "t/" + (boundaries.size() - 1);
            files.add(name, new ScriptText().text(words.toString()).signs(lists));
            words = new SortedWords();
            files.add("p/" + (boundaries.size() - 1), new ScriptText().signs(places));
            lists.clear();
            places.clear();
        }
    }
}
