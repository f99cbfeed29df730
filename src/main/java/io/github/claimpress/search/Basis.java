package io.github.claimpress.search;

import io.github.claimpress.store.BytesIn;
import io.github.claimpress.store.BytesOut;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an index was made of.
 *
 * @param ground a name for all that is no entry
 * @param entries by number
 */
record Basis(String ground, List<Mark> entries) {
    /** An entry's path, and a name for the state it is in. */
    record Mark(String path, String state) {}

    String state(int number) {
        return entries.get(number).state();
    }

    /** The numbers of entries that were otherwise; null where more than that was. */
    @Nullable
    List<Integer> changedSince(Basis before) {
        if (!ground.equals(before.ground) || entries.size() != before.entries.size()) {
            return null;
        }
        List<Integer> changed = new ArrayList<>();
        for (int number = 0; number < entries.size(); number++) {
            Mark now = entries.get(number);
            Mark then = before.entries.get(number);
            if (!now.path().equals(then.path())) {
                return null;
            }
            if (!now.state().equals(then.state())) {
                changed.add(number);
            }
        }
        return changed;
    }

    void write(BytesOut out) {
        out.text(ground);
        out.number(entries.size());
        for (Mark mark : entries) {
            out.text(mark.path());
            out.text(mark.state());
        }
    }

    static Basis read(BytesIn in) {
        String ground = in.text();
        List<Mark> entries = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            entries.add(new Mark(in.text(), in.text()));
        }
        return new Basis(ground, entries);
    }
}
