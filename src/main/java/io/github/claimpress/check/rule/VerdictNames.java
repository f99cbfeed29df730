package io.github.claimpress.check.rule;

import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Site;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What people write for a verdict where its key is wanted; for help only. */
final class VerdictNames {
    /** Names that no language of the interface has as a label, in lower case. */
    private static final Map<String, List<String>> USUAL = Map.of(
            "true", List.of("correct", "accurate", "doğrudur", "həqiqət", "правда", "верно", "вірно", "истина"),
            "mostly-true", List.of("mainly true", "в основном правда", "переважно правда"),
            "mixed", List.of("half true", "half-true", "partly true", "qarışıq", "полуправда", "напівправда"),
            "misleading", List.of("manipulation", "manipulyasiya", "манипуляция", "маніпуляція"),
            "false", List.of("fake", "hoax", "wrong", "yalan", "feyk", "saxta", "фейк", "ложь", "неправда", "брехня"),
            "unverified", List.of("unproven", "no evidence", "sübut yoxdur", "не доказано", "не доведено"),
            "satire", List.of("parody", "joke", "zarafat", "пародия", "пародія"));

    private VerdictNames() {}

    /** Keys by name in lower case: labels of every language that the site knows, and what is usual. */
    static Map<String, Set<String>> of(Site site) {
        Map<String, Set<String>> names = new TreeMap<>(site.words().keysByLabel());
        for (Rating rating : site.settings().verdicts().ratings()) {
            rating.labels().values().forEach(label -> add(names, label, rating.key()));
        }
        USUAL.forEach((key, usual) -> usual.forEach(name -> add(names, name, key)));
        return names;
    }

    private static void add(Map<String, Set<String>> names, String name, String key) {
        names.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new TreeSet<>())
                .add(key);
    }
}
