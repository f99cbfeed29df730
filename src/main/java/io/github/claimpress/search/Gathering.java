package io.github.claimpress.search;

import java.util.Arrays;
import java.util.List;

/** Brings together where one word stands in all entries. */
final class Gathering {
    private final List<WordLog> logs;

    private int[] found = new int[1 << 10];
    private int count;
    private final StringBuilder places = new StringBuilder();

    /** @param logs by language, in the order of the entries' numbers */
    Gathering(List<WordLog> logs) {
        this.logs = logs;
    }

    void gather(int word) {
        count = 0;
        places.setLength(0);
        for (WordLog log : logs) {
            for (WordLog.Run run : log.runs()) {
                int at = run.from(word);
                while (at < run.to(word)) {
                    at = gather(run, at, run.to(word));
                }
            }
        }
    }

    /** One number for each entry, by entry: see {@link Occurrence}. */
    int[] occurrences() {
        return Arrays.copyOf(found, count);
    }

    /** The places in each entry, in the same order. */
    String places() {
        return places.toString();
    }

    /** One entry. @return where the next one begins */
    private int gather(WordLog.Run run, int from, int end) {
        int number = run.number(from);
        boolean head = false;
        float weights = 0;
        int last = -1;
        int at = from;
        places.append(NumberCode.SIGNS.charAt(0));
        for (; at < end && run.number(at) == number; at++) {
            Field field = WordLog.Run.field(run.spots()[at]);
            head |= field != Field.TEXT;
            weights += field == Field.TEXT ? run.inText(at) : field.weight;
            int place = WordLog.Run.place(run.spots()[at]);
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
