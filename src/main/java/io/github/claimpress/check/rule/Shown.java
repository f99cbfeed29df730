package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.NearestName;
import io.github.claimpress.letters.Scripts;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of content in a message: on one line, and not too long. */
final class Shown {
    private static final int LONGEST = 60;

    /** Among more names than this nobody looks for the nearest: it would cost more than it helps. */
    private static final int MOST_NAMES = 5_000;

    private Shown() {}

    static String quoted(String word) {
        return "“" + plain(word) + "”";
    }

    static String plain(String word) {
        String line = word.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** A question after the nearest known name, where there is one, and then what else can be done. */
    static String didYouMean(String wrong, Collection<String> known, String otherwise) {
        return didYouMean(wrong, known, Map.of(), otherwise);
    }

    /** @param labels what known names go by too, in lower case */
    static String didYouMean(
            String wrong, Collection<String> known, Map<String, Set<String>> labels, String otherwise) {
        Optional<String> latin = Scripts.inLatin(wrong, known);
        if (latin.isPresent()) {
            return latin.get();
        }
        Optional<String> nearest =
                known.size() > MOST_NAMES ? Optional.empty() : NearestName.of(plain(wrong), known, labels);
        return nearest.map(name -> "Did you mean " + name + "? " + otherwise).orElse(otherwise);
    }
}
