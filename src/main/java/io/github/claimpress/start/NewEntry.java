package io.github.claimpress.start;

import io.github.claimpress.diagnostic.RefusedException;
import io.github.claimpress.letters.Slugs;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import io.github.claimpress.shape.Document;
import io.github.claimpress.shape.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A draft of a fact-check, as a file. */
public final class NewEntry {
    private NewEntry() {}

    /**
     * Writes {@code content/fact-checks/<year>/<slug>.md}.
     *
     * @param folder the site's folder
     * @param day the day on which it is written
     * @return the path of the file, from the site's folder
     */
    public static String write(Path folder, Site site, String title, LocalDate day) {
        String line = OneLine.of(title);
        if (line.isEmpty()) {
            throw new RefusedException("a fact-check needs a title: new \"The bridge is not closed\"");
        }
        List<FactCheck> entries = Stream.concat(site.factChecks().stream(), site.heldBack().stream())
                .toList();
        String slug = slug(line, language(line, site.settings()), day, entries);
        entries.stream()
                .filter(entry -> entry.slug().equals(slug))
                .map(FactCheck::path)
                .sorted()
                .findFirst()
                .ifPresent(path -> {
                    throw new RefusedException(
                            path + " has this title's address, " + slug + ", already; choose another title");
                });
        String path = String.format(Locale.ROOT, "%s/%04d/%s.md", Document.ENTRY.place(), day.getYear(), slug);
        String text = Draft.of(line, Vocabulary.of(site), day);
        new Folder(folder).add(path, text.getBytes(StandardCharsets.UTF_8));
        return path;
    }

    /** From the title's letters; from the day, where the title has none that an address can hold. */
    private static String slug(String title, String language, LocalDate day, List<FactCheck> entries) {
        String slug = Slugs.of(title, language);
        if (Slugs.fits(slug)) {
            return slug;
        }
        Set<String> taken = entries.stream().map(FactCheck::slug).collect(Collectors.toSet());
        String ofDay = "fact-check-" + day;
        String free = ofDay;
        for (int next = 2; taken.contains(free); next++) {
            free = ofDay + "-" + next;
        }
        return free;
    }

    /** The site's, but for titles whose letters tell that they are Ukrainian. Other languages have an і too. */
    private static String language(String title, Settings settings) {
        String small = title.toLowerCase(Locale.ROOT);
        boolean perhaps = small.contains("і") && settings.languages().contains("uk");
        boolean surely = small.contains("ї") || small.contains("є") || small.contains("ґ");
        return perhaps || surely ? "uk" : settings.language();
    }
}
