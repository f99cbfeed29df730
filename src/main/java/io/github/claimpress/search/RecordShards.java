package io.github.claimpress.search;

import io.github.claimpress.letters.Folding;
import io.github.claimpress.letters.Word;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Claim;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what a result shows of each entry, several entries a file. */
final class RecordShards {
    private static final int RADIX = 36;

    /** What may stand between two words of a text; on one line only the first does. */
    private static final String SPACES = " \t\n\u000B\f\r";

    private final Site site;
    private final ShardFiles files;

    RecordShards(Site site, ShardFiles files) {
        this.site = site;
        this.files = files;
    }

    /** @param size entries a file */
    void write(List<FactCheck> entries, int size) {
        for (int from = 0; from < entries.size(); from += size) {
            List<FactCheck> some = entries.subList(from, Math.min(entries.size(), from + size));
            files.add(
                    "d/" + from / size,
                    new ScriptText()
                            .text(column(some, RecordShards::slug))
                            .text(column(some, FactCheck::title))
                            .text(column(
                                    some,
                                    entry -> entry.standing() == null
                                            ? entry.status().key()
                                            : entry.standing().rating()))
                            .text(column(some, entry -> entry.claim().text()))
                            .text(column(some, this::said))
                            .text(column(some, RecordShards::date))
                            .text(column(some, this::countries)));
        }
    }

    private static String column(List<FactCheck> entries, Function<FactCheck, @Nullable String> value) {
        StringJoiner column = new StringJoiner("\n");
        for (FactCheck entry : entries) {
            column.add(plain(value.apply(entry)));
        }
        return column.toString();
    }

    /** How much of it the folded title says, in two digits to the base of 36, then the rest. */
    private static String slug(FactCheck entry) {
        StringJoiner words = new StringJoiner("-");
        for (Word word : Folding.words(entry.title())) {
            words.add(word.folded());
        }
        String said = words.toString();
        String slug = entry.slug();
        int shared = 0;
        while (shared < slug.length() && shared < said.length() && slug.charAt(shared) == said.charAt(shared)) {
            shared++;
        }
        return "" + Character.forDigit(shared / RADIX, RADIX) + Character.forDigit(shared % RADIX, RADIX)
                + slug.substring(shared);
    }

    /** On one line, whose end parts two entries. */
    private static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean space = letter <= ' ' && SPACES.indexOf(letter) >= 0;
            if (!space) {
                plain.append(letter);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    /** Who said it and where. */
    private String said(FactCheck entry) {
        Claim claim = entry.claim();
        String claimant = claim.claimant() == null ? "" : site.nameOf(claim.claimant(), entry.language());
        if (claim.place() == null || claim.place().equals(claimant)) {
            return claimant;
        }
        return claimant.isEmpty() ? claim.place() : claimant + ", " + claim.place();
    }

    /** When the claim was made, as far as it is known. */
    private static String date(FactCheck entry) {
        CalendarDate claimed = entry.claim().date();
        return claimed == null ? "" : claimed.toString();
    }

    private String countries(FactCheck entry) {
        List<String> codes = entry.countries().about().isEmpty()
                ? entry.countries().all()
                : entry.countries().about();
        StringJoiner names = new StringJoiner(", ");
        for (String code : codes) {
            names.add(site.countryName(code, entry.language()));
        }
        return names.toString();
    }
}
