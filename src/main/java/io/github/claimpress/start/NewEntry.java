package io.github.claimpress.start;

import io.github.claimpress.diagnostic.RefusedException;
import io.github.claimpress.letters.Slugs;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.shape.Document;
import io.github.claimpress.shape.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
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
        String slug = slug(line, site.settings().language(), day);
        Stream.concat(site.factChecks().stream(), site.heldBack().stream())
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
    static String slug(String title, String language, LocalDate day) {
        String slug = Slugs.of(title, language);
        return Slugs.fits(slug) ? slug : "fact-check-" + day;
    }
}
