package io.github.claimpress.search;

import io.github.claimpress.text.Utf8Text;
import java.util.Arrays;
import java.util.List;

/** Brings together where one word stands in all entries. */
final class Gathering {
    private final List<WordLog> logs;

    private int[] found = new int[1 << 10];
    private int count;
    private final Utf8Text places = new Utf8Text(1 << 10);

    /** @param logs by language, in the order of the entries' numbers */
    Gathering(List<WordLog> logs) {
        this.logs = logs;
    }

    void gather(int word) {
        count = 0;
        places.clear();
        for (WordLog log : logs) {
            for (WordLog.Run run : log.runs()) {
                int at = run.from(word);
                int end = run.to(word);
                while (at < end) {
                    at = gather(run, at, end);
                }
            }
        }
    }

    /** One number for each entry, by entry: see {@link Occurrence}. */
    int[] occurrences() {
        return Arrays.copyOf(found, count);
    }

    /** The places in each entry, in the same order. */
    Utf8Text places() {
        return places;
    }

    /** One entry. @return where the next one begins */
    private int gather(WordLog.Run run, int from, int end) {
        int number = run.number(from);
        int[] spots = run.spots();
        boolean head = false;
        float weights = 0;
        int last = -1;
        int at = from;
        places.sign(NumberCode.SIGNS.charAt(0));
        for (; at < end && WordLog.Run.isSameEntry(spots[at], spots[from]); at++) {
            Field field = WordLog.Run.field(spots[at]);
            head |= field != Field.TEXT;
            weights += field == Field.TEXT ? run.inText(at) : field.weight;
            int place = WordLog.Run.place(spots[at]);
            if (place > last && place < WordLog.PLACES - 1) {
                NumberCode.append(places, place - last - 1);
                last = place;
            }
        }
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = Occurrence.of(number, head, Field.level(weights));
        return at;
    }
}
