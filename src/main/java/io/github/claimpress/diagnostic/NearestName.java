package io.github.claimpress.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Guesses which known name a mistyped one was meant to be. */
public final class NearestName {
    /** No name of ours is longer; a whole article by mistake in a name's place is not compared. */
    private static final int LONGEST = 100;

    private NearestName() {}

    /**
     * The known name with the fewest edits (insert, delete, replace, swap neighbours), if these are few for
     * its length: at most a third of the longer name. Of equals, the first.
     */
    public static Optional<String> of(String wrong, Collection<String> known) {
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        String typed = wrong.toLowerCase(Locale.ROOT);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String name : known) {
            int longer = Math.max(name.length(), typed.length());
            if (Math.abs(name.length() - typed.length()) > longer / 3) {
                continue;
            }
            int distance = distance(typed, name.toLowerCase(Locale.ROOT));
            if (distance < bestDistance && distance * 3 <= longer) {
                best = name;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The same, where a known name also goes by labels, in whatever language: the name whose label was written, then the
     * nearest name, then the name of the nearest label.
     *
     * @param labels names by label, the labels in lower case
     */
    public static Optional<String> of(String wrong, Collection<String> known, Map<String, Set<String>> labels) {
        Map<String, String> fitting = new TreeMap<>();
        labels.forEach((label, names) -> names.stream()
                .filter(known::contains)
                .sorted()
                .findFirst()
                .ifPresent(name -> fitting.put(label, name)));
        String meant = fitting.get(wrong.toLowerCase(Locale.ROOT));
        return meant != null
                ? Optional.of(meant)
                : of(wrong, known).or(() -> of(wrong, fitting.keySet()).map(fitting::get));
    }

    /** Edits between two words, a swap of neighbours counting as one (the restricted Damerau distance). */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
