package io.github.claimpress.similar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Says a claim in other words, by rule: words with a synonym are replaced, one word is dropped, one is added, and all are
 * shuffled. The same seed gives the same words.
 */
final class Rewording {
    /** Each word of a pair is said as the other. */
    private static final String SYNONYMS = """
            us america
            usa america
            american us
            russia moscow
            kremlin moscow
            ukraine kyiv
            britain uk
            west nato
            western nato
            eu europe
            european eu
            government authorities
            regime government
            coup putsch
            war conflict
            attack assault
            attacks assaults
            planned prepared
            preparing planning
            wants intends
            want intend
            destroy annihilate
            created made
            created invented
            false fake
            fake bogus
            people population
            country state
            countries states
            troops soldiers
            army forces
            military army
            weapons arms
            killed murdered
            against versus
            proof evidence
            evidence proof
            lie falsehood
            uses employs
            supports backs
            supported backed
            plan scheme
            elections vote
            election vote
            illegal unlawful
            threat danger
            media press
            crisis emergency
            will would
            is was
            are were
            has had
            no not
            шокує дивує
            закриють зачинять
            снаряды боеприпасы
            школы училища
            məktəb lisey
            körpü keçid
            """;

    private static final List<String> ADDED =
            List.of("reportedly", "again", "secretly", "today", "really", "2019", "officially", "now");

    private final Random random;
    private final Map<String, String> synonyms = new TreeMap<>();

    Rewording(long seed) {
        random = new Random(seed);
        SYNONYMS.lines().map(line -> line.split(" ")).forEach(pair -> synonyms.putIfAbsent(pair[0], pair[1]));
    }

    String of(String claim) {
        List<String> words = new ArrayList<>();
        for (String word : claim.strip().split("\\s+")) {
            words.add(synonyms.getOrDefault(word.toLowerCase(Locale.ROOT), word));
        }
        if (words.size() > 1) {
            words.remove(random.nextInt(words.size()));
        }
        words.add(ADDED.get(random.nextInt(ADDED.size())));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }
}
