package io.github.claimpress.check.rule;

import static io.github.claimpress.check.rule.Shown.didYouMean;

import io.github.claimpress.letters.Scripts;
import io.github.claimpress.letters.Slugs;
import java.util.Collection;
import java.util.Optional;

/** How an id that nothing has becomes one that something has: it was mistyped, or its file is still to be written. */
final class NewFile {
    private NewFile() {}

    /**
     * @param folder where the file would be, with a slash at the end
     * @param field what every file there needs
     */
    static String help(String id, Collection<String> known, String folder, String field) {
        if (id.length() > ".md".length() && id.endsWith(".md")) {
            String stem = id.substring(0, id.length() - ".md".length());
            if (known.contains(stem)) {
                return "Write “" + stem + "”, without .md.";
            }
            return "Write “" + stem + "”, without .md. " + help(stem, known, folder, field);
        }
        Optional<String> latin = Scripts.inLatin(id, known);
        if (latin.isPresent()) {
            return latin.get();
        }
        String slug = Slugs.fits(id) ? id : Slugs.of(id, "en");
        if (known.contains(slug)) {
            return "Write “" + slug + "”.";
        }
        if (!Slugs.fits(slug)) {
            return didYouMean(id, known, "Use small letters a to z, digits and, between them, hyphens, 80 at most.");
        }
        String file = "add the file " + folder + slug + ".md with three lines: “---”, “" + field + ": …”, “---”.";
        return didYouMean(
                id,
                known,
                slug.equals(id) ? "If it is new, " + file : "If it is new, write “" + slug + "” here, and " + file);
    }
}
