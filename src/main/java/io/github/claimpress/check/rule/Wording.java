package io.github.claimpress.check.rule;

import io.github.claimpress.letters.Folding;
import io.github.claimpress.letters.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a claim, compared with those of another one so that no verdict on the one can be untrue of the other. In
 * doubt the two are not the same: then both stay, which does no harm.
 */
final class Wording {
    /** Words that a language can do without. Nothing is left out that is a number, a negation or a direction. */
    private static final Map<String, Set<String>> LEFT_OUT = Map.of("en", Set.of("a", "an", "the", "of"));

    /** Forms of one word, chosen by the sounds around it. */
    private static final Map<String, Map<String, String>> FORMS = Map.of(
            "uk", Map.of("у", "в", "із", "з", "зі", "з", "й", "і"),
            "ru", Map.of("во", "в", "со", "с", "ко", "к", "об", "о", "обо", "о"));

    /** Words that mean something of what follows, so that they move with it alone. So do numbers. */
    private static final Set<String> LEADING = words(
            "about after against all at before between both by every few for from in into less many more most never no"
                    + " not on only over since some than through to under until with without"
                    + " bütün hər yalnız"
                    + " без в від до для з за лише між на над не ні об перед під по при про проти після тільки усі всі через"
                    + " из к лишь между ни о от перед под после против с только все у");

    /** Words that mean something of what stands before them. */
    private static final Set<String> TRAILING = words("deyil haqqında ilə qarşı sonra əvvəl üçün");

    /** What says something and is no word: a minus is a hyphen that stands before a number and after none. */
    private static final Pattern SIGN =
            Pattern.compile("[\\p{Sm}\\p{Sc}\\p{So}%‰?§#&@/*]|(?<![\\p{L}\\p{N}])[-–](?=\\p{N})");

    private final List<String> phrases = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> signs;

    private Wording(String text, String language) {
        signs = SIGN.matcher(text).results().map(MatchResult::group).sorted().toList();
        String base = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        Map<String, String> forms = FORMS.getOrDefault(base, Map.of());
        Set<String> leftOut = LEFT_OUT.getOrDefault(base, Set.of());
        StringBuilder leading = new StringBuilder();
        boolean first = true;
        for (Word word : Folding.words(text)) {
            boolean capital = Character.isUpperCase(text.codePointAt(word.start()));
            // Not folded: in Azerbaijani, marks alone tell “died” from “became”.
            String written = forms.getOrDefault(word.written(), word.written());
            // A capital inside a sentence is a name, such as that of a vitamin.
            if (!leftOut.contains(written) || capital && !first) {
                add(written, capital, leading);
            }
            first = false;
        }
        if (!leading.isEmpty()) {
            phrases.add(leading.toString());
        }
        phrases.sort(null);
    }

    private void add(String written, boolean capital, StringBuilder leading) {
        if (TRAILING.contains(written) && leading.isEmpty() && !phrases.isEmpty()) {
            int last = phrases.size() - 1;
            String before = phrases.set(last, phrases.get(last) + " " + written);
            // A name that moves with its phrase says by that what it does.
            if (!names.isEmpty() && names.get(names.size() - 1).equals(before)) {
                names.remove(names.size() - 1);
            }
        } else if (LEADING.contains(written) || written.chars().anyMatch(Character::isDigit)) {
            leading.append(written).append(' ');
        } else {
            if (capital && leading.isEmpty()) {
                names.add(written);
            }
            phrases.add(leading + written);
            leading.setLength(0);
        }
    }

    /**
     * Whether two claims are the same words in whatever order. Names keep their order, since in many languages that
     * alone tells who did it to whom.
     *
     * @param language of both
     */
    static boolean sayTheSame(String claim, String other, String language) {
        Wording one = new Wording(claim, language);
        Wording two = new Wording(other, language);
        return one.phrases.equals(two.phrases)
                && one.signs.equals(two.signs)
                && common(one.names, two.names).equals(common(two.names, one.names));
    }

    private static List<String> common(List<String> names, List<String> others) {
        return names.stream().filter(others::contains).toList();
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ", -1)));
    }
}
