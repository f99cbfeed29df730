package io.github.claimpress.search;

import io.github.claimpress.text.Utf8Text;
import java.util.Arrays;

/**
 * Where one word stands, in the letters of the index's files.
 *
 * @param list all entries that have it
 * @param common whether it is a word of most entries: then nobody looks for it in texts, nor for its places
 * @param heads of a common word, the entries in which it stands outside of the text; else empty
 * @param places in each entry, in their order; of a common word empty
 */
record WordLine(Term term, byte[] list, boolean common, byte[] heads, byte[] places) {
    private static final byte[] NONE = {};

    static WordLine nowhere(Term term) {
        return new WordLine(term, NONE, false, NONE, NONE);
    }

    /** @param found by entry, see {@link Occurrence} */
    static WordLine of(Term term, int[] found, Utf8Text places, boolean common) {
        if (!common) {
            return new WordLine(term, encoded(found), false, NONE, places.toBytes());
        }
        int[] heads = Arrays.stream(found).filter(Occurrence::isHead).toArray();
        return new WordLine(term, encoded(found), true, encoded(heads), NONE);
    }

    private static byte[] encoded(int[] found) {
        Utf8Text list = new Utf8Text(found.length + NumberCode.LEVELS);
        NumberCode.encode(found, list);
        return list.toBytes();
    }

    /** The entries that a reader's search for this word looks at. */
    byte[] searched() {
        return common ? heads : list;
    }

    /** By entry; which of them are heads is known of a common word only. */
    int[] occurrences() {
        int[] found = NumberCode.decode(list);
        int at = 0;
        for (int head : NumberCode.decode(heads)) {
            while (Occurrence.entry(found[at]) < Occurrence.entry(head)) {
                at++;
            }
            found[at] = Occurrence.of(Occurrence.entry(head), true, Occurrence.level(head));
        }
        return found;
    }
}
