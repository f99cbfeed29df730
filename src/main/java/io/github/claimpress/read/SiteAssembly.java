package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.model.Country;
import io.github.claimpress.model.Entries;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.LeftOut;
import io.github.claimpress.model.Narrative;
import io.github.claimpress.model.Person;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.TextPage;
import io.github.claimpress.model.Topic;
import io.github.claimpress.model.WordBook;
import io.github.claimpress.read.VocabularyReader.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Puts together what was read. */
final class SiteAssembly {
    private SiteAssembly() {}

    static Site assemble(
            Settings settings,
            WordBook words,
            List<FactCheck> read,
            VocabularyReader vocabulary,
            List<String> files,
            ReadOptions options,
            Set<String> paths,
            Set<Place.OfField> leftOut) {
        List<FactCheck> entries = new ArrayList<>();
        List<FactCheck> heldBack = new ArrayList<>();
        read.forEach(entry -> (belongs(entry, options) ? entries : heldBack).add(entry));
        Names names = new Names(read, settings, paths);
        return new Site(
                settings,
                words,
                new Entries(entries, heldBack, settings),
                names.of(Kind.TOPICS, vocabulary, FactCheck::topics, Topic::new),
                names.of(Kind.NARRATIVES, vocabulary, FactCheck::narratives, Narrative::new),
                byCode(vocabulary),
                vocabulary.actors(),
                each(vocabulary.introductions(Kind.PEOPLE), Person::new),
                each(vocabulary.introductions(Kind.PAGES), TextPage::new),
                files,
                // The last, since only who asks for the aliases of actors learns which of them are left out.
                LeftOut.of(leftOut));
    }

    /** Whether an entry is part of the build. */
    private static boolean belongs(FactCheck entry, ReadOptions options) {
        if (!entry.isPublic()) {
            return options.drafts();
        }
        return entry.published() == null || !entry.published().day().isAfter(options.asOf());
    }

    private static Map<String, Country> byCode(VocabularyReader vocabulary) {
        Map<String, Country> found = new TreeMap<>();
        vocabulary.introductions(Kind.COUNTRIES).forEach((id, texts) -> {
            String code = id.toUpperCase(Locale.ROOT);
            found.put(code, new Country(code, texts));
        });
        return found;
    }

    private static <T> Map<String, T> each(
            Map<String, Introductions> introductions, BiFunction<String, Introductions, T> make) {
        Map<String, T> found = new TreeMap<>();
        introductions.forEach((id, texts) -> found.put(id, make.apply(id, texts)));
        return found;
    }

    /** Things with files; where their folder does not exist, whatever the entries name. */
    private record Names(List<FactCheck> entries, Settings settings, Set<String> paths) {
        <T> Map<String, T> of(
                Kind kind,
                VocabularyReader vocabulary,
                Function<FactCheck, List<String>> used,
                BiFunction<String, Introductions, T> make) {
            Map<String, Introductions> found = new TreeMap<>(vocabulary.introductions(kind));
            String folder = kind.folder() + "/";
            if (paths.stream().noneMatch(path -> path.startsWith(folder))) {
                for (FactCheck entry : entries) {
                    used.apply(entry).stream()
                            .filter(Values::isSlug)
                            .forEach(id -> found.putIfAbsent(id, VocabularyReader.named(id, settings.language())));
                }
            }
            return each(found, make);
        }
    }
}
