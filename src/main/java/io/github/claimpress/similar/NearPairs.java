package io.github.claimpress.similar;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Pairs of entries of one language that seem to check the same claim, without comparing each with each. Two claims that
 * are nearly the same share one of the few rarest words that make most of either; so do two that were seen at one
 * address share that.
 */
public final class NearPairs {
    /** With more of the others that share a rare word or an address with it no entry is compared. */
    private static final int MOST_COMPARED = 300;

    /** @param address whether both claims were seen at one address; their words are only alike in part then */
    public record Pair(FactCheck later, FactCheck earlier, double likeness, boolean address) {}

    private static final Comparator<Pair> NEAREST_FIRST =
            Comparator.comparingDouble(Pair::likeness).reversed();

    private final List<FactCheck> entries;
    private final TextIndex index;

    /** The entries so far by each rare word of theirs, and how many these are. */
    private final int[][] holders;

    private final int[] counts;
    private final Map<String, List<Integer>> byAddress = new HashMap<>();

    /** By entry, the newest one that it was compared with. */
    private final int[] compared;

    private int comparisons;

    private NearPairs(List<FactCheck> oldestFirst) {
        this.entries = oldestFirst;
        List<Text> claims = new ArrayList<>();
        for (int number = 0; number < entries.size(); number++) {
            claims.add(Text.claim(number, entries.get(number)));
        }
        this.index = new TextIndex(claims);
        this.holders = new int[index.stems()][];
        this.counts = new int[index.stems()];
        this.compared = new int[entries.size()];
        Arrays.fill(compared, -1);
    }

    /**
     * Tells of each entry that has such earlier ones, with all of them, the nearest first; of two that are as near, the
     * older one.
     *
     * @param oldestFirst entries of one language
     */
    public static void each(List<FactCheck> oldestFirst, Consumer<List<Pair>> out) {
        NearPairs pairs = new NearPairs(oldestFirst);
        for (int entry = 0; entry < oldestFirst.size(); entry++) {
            List<Pair> found = new ArrayList<>();
            pairs.comparisons = 0;
            pairs.byAddress(entry, found);
            pairs.byWords(entry, found);
            if (!found.isEmpty()) {
                found.sort(NEAREST_FIRST);
                out.accept(found);
            }
        }
    }

    private void byWords(int entry, List<Pair> found) {
        Bag bag = index.bag(entry);
        double least = Likeness.NEARLY_THE_SAME.least();
        double[] rests = bag.rests();
        for (int place = 0; place < bag.size() && bag.most(rests[place]) >= least; place++) {
            int rank = bag.rank(place);
            for (int i = 0; i < counts[rank] && comparisons < MOST_COMPARED; i++) {
                compare(entry, holders[rank][i], false, found);
            }
            add(rank, entry);
        }
    }

    private void byAddress(int entry, List<Pair> found) {
        for (Appearance appearance : entries.get(entry).appearances()) {
            if (appearance.url() != null) {
                List<Integer> others =
                        byAddress.computeIfAbsent(CanonicalAddress.of(appearance.url()), fresh -> new ArrayList<>());
                for (int i = 0; i < others.size() && comparisons < MOST_COMPARED; i++) {
                    compare(entry, others.get(i), true, found);
                }
                others.add(entry);
            }
        }
    }

    private void compare(int entry, int other, boolean address, List<Pair> found) {
        if (compared[other] == entry || other == entry) {
            return;
        }
        compared[other] = entry;
        comparisons++;
        double likeness = index.bag(entry).likeness(index.bag(other));
        Likeness wanted = address ? Likeness.ALIKE_IN_PART : Likeness.NEARLY_THE_SAME;
        if (likeness >= wanted.least()) {
            boolean same = likeness >= Likeness.NEARLY_THE_SAME.least();
            found.add(new Pair(entries.get(entry), entries.get(other), likeness, address && !same));
        }
    }

    private void add(int rank, int entry) {
        int[] known = holders[rank] == null ? new int[2] : holders[rank];
        if (counts[rank] == known.length) {
            known = Arrays.copyOf(known, known.length * 2);
        }
        known[counts[rank]++] = entry;
        holders[rank] = known;
    }
}
