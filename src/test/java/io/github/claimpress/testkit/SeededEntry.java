package io.github.claimpress.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An entry that its number decides, and nothing else: the same in a small site and in a large one. It says nothing
 * that a rule has anything against.
 *
 * @param number from 0
 * @param slug Latin in every language
 * @param countries codes that it is about
 * @param origin the code of the country where the claim was first seen
 * @param speaker the claimant, who was also asked
 * @param denied whether there is an official denial
 * @param corrected whether there is a correction
 * @param text its file
 */
public record SeededEntry(
        int number,
        SeededLanguage language,
        String slug,
        LocalDate published,
        String verdict,
        List<String> countries,
        String origin,
        List<String> topics,
        String narrative,
        String speaker,
        boolean denied,
        boolean corrected,
        String text) {
    static SeededEntry of(long seed, int number, int words) {
        SplittableRandom random = new SplittableRandom(seed ^ number * 0x9E3779B97F4A7C15L);
        int lot = random.nextInt(10);
        SeededLanguage language =
                lot < 7 ? SeededLanguage.LATIN : lot < 9 ? SeededLanguage.CYRILLIC : SeededLanguage.AZERBAIJANI;
        SeededEntry plain = new SeededEntry(
                number,
                language,
                SeededLanguage.LATIN.words(random, 4).replace(' ', '-') + "-" + number,
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000)),
                SeededLanguage.any(random, SeededSite.VERDICTS),
                some(random, SeededSite.COUNTRIES),
                SeededLanguage.any(random, SeededSite.COUNTRIES),
                some(random, SeededSite.TOPICS),
                SeededLanguage.any(random, SeededSite.NARRATIVES),
                SeededLanguage.any(random, SeededSite.SPEAKERS),
                random.nextInt(4) == 0,
                random.nextInt(8) == 0,
                "");
        return plain.with(new SeededText(plain, random).file(words));
    }

    private SeededEntry with(String file) {
        return new SeededEntry(
                number, language, slug, published, verdict, countries, origin, topics, narrative, speaker, denied,
                corrected, file);
    }

    /** Where it lies in a site. */
    public String path() {
        return "content/fact-checks/" + published.getYear() + "/" + slug + ".md";
    }

    private static List<String> some(SplittableRandom random, List<String> all) {
        String first = SeededLanguage.any(random, all);
        String second = SeededLanguage.any(random, all);
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }
}
