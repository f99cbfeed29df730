package io.github.claimpress.search;

import io.github.claimpress.letters.Folding;

/** A word as it is written, and folded: all spellings and endings of a word lie together. */
record Term(String folded, String written) implements Comparable<Term> {
    static Term of(String written) {
        return new Term(Folding.fold(written), written);
    }

    @Override
    public int compareTo(Term other) {
        int byFolded = folded.compareTo(other.folded);
        return byFolded != 0 ? byFolded : written.compareTo(other.written);
    }
}
