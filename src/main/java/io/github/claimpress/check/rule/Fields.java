package io.github.claimpress.check.rule;

import static io.github.claimpress.check.rule.At.item;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Archive;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Claim;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.MediaItem;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.model.Source;
import io.github.claimpress.text.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All values of one sort in an entry, in the order of its fields. */
final class Fields {
    static final String APPEARANCES = "appearances";
    static final String SOURCES = "sources";
    static final String DENIALS = "official_denials";
    static final String REQUESTS = "requests_for_comment";
    static final String CORRECTIONS = "corrections";
    static final FieldPath CLAIM = FieldPath.of("claim");

    private Fields() {}

    /** Everybody who claims, publishes, denies, is asked or asks. */
    static List<At<Party>> parties(FactCheck entry) {
        List<At<Party>> found = new ArrayList<>();
        add(found, CLAIM.child("claimant"), entry.claim().claimant());
        for (int i = 0; i < entry.appearances().size(); i++) {
            add(found, APPEARANCES, i, "publisher", entry.appearances().get(i).publisher());
        }
        for (int i = 0; i < entry.sources().size(); i++) {
            add(found, SOURCES, i, "publisher", entry.sources().get(i).publisher());
        }
        for (int i = 0; i < entry.denials().size(); i++) {
            add(found, DENIALS, i, "official", entry.denials().get(i).official());
            add(found, DENIALS, i, "institution", entry.denials().get(i).institution());
        }
        for (int i = 0; i < entry.requests().size(); i++) {
            add(found, REQUESTS, i, "to", entry.requests().get(i).to());
            add(found, REQUESTS, i, "by", entry.requests().get(i).by());
        }
        return found;
    }

    /** Dates of what others did; those of our own are moments. */
    static List<At<CalendarDate>> dates(FactCheck entry) {
        List<At<CalendarDate>> found = new ArrayList<>();
        add(found, CLAIM.child("date"), entry.claim().date());
        for (int i = 0; i < entry.appearances().size(); i++) {
            Appearance appearance = entry.appearances().get(i);
            add(found, APPEARANCES, i, "date", appearance.date());
            addArchived(found, APPEARANCES, i, appearance.archived());
            if (appearance.outcome() != null) {
                add(
                        found,
                        item(APPEARANCES, i, "outcome").child("date"),
                        appearance.outcome().date());
            }
        }
        for (int i = 0; i < entry.sources().size(); i++) {
            Source source = entry.sources().get(i);
            addArchived(found, SOURCES, i, source.archived());
            add(found, SOURCES, i, "accessed", source.accessed());
            add(found, SOURCES, i, "date", source.date());
        }
        for (int i = 0; i < entry.denials().size(); i++) {
            add(found, DENIALS, i, "date", entry.denials().get(i).date());
        }
        for (int i = 0; i < entry.requests().size(); i++) {
            add(found, REQUESTS, i, "sent", entry.requests().get(i).sent());
        }
        return found;
    }

    /** Addresses of pages that an entry cites. */
    static List<At<String>> addresses(FactCheck entry) {
        List<At<String>> found = new ArrayList<>();
        for (int i = 0; i < entry.appearances().size(); i++) {
            add(found, APPEARANCES, i, "url", entry.appearances().get(i).url());
        }
        for (int i = 0; i < entry.sources().size(); i++) {
            add(found, SOURCES, i, "url", entry.sources().get(i).url());
        }
        for (int i = 0; i < entry.denials().size(); i++) {
            String source = entry.denials().get(i).source();
            add(found, DENIALS, i, "source", isAddress(source) ? source : null);
        }
        return found;
    }

    /** Whether a reference is an address and not the id of a source. */
    static boolean isAddress(@Nullable String reference) {
        return reference != null && reference.contains("://");
    }

    /** Sentences and titles that readers see. */
    static List<At<String>> wordings(FactCheck entry) {
        List<At<String>> found = new ArrayList<>();
        add(found, FieldPath.of("title"), entry.title());
        add(found, FieldPath.of("summary"), entry.summary());
        add(found, FieldPath.of("why"), entry.why());
        for (int i = 0; i < entry.disclosures().size(); i++) {
            add(found, FieldPath.of("disclosures").item(i), entry.disclosures().get(i));
        }
        addClaim(found, entry.claim());
        if (entry.verdict() != null) {
            add(
                    found,
                    FieldPath.of("verdict").child("explanation"),
                    entry.verdict().explanation());
        }
        addEvidence(found, entry);
        for (int i = 0; i < entry.requests().size(); i++) {
            RequestForComment request = entry.requests().get(i);
            add(found, REQUESTS, i, "reason", request.reason());
            add(found, REQUESTS, i, "note", request.note());
        }
        for (int i = 0; i < entry.corrections().size(); i++) {
            Correction correction = entry.corrections().get(i);
            add(found, CORRECTIONS, i, "note", correction.note());
        }
        for (int i = 0; i < entry.media().size(); i++) {
            MediaItem media = entry.media().get(i);
            add(found, "media", i, "original_context", media.originalContext());
        }
        return found;
    }

    /** What was told of changes, in the order of the file. */
    static List<At<Correction>> corrections(FactCheck entry) {
        List<At<Correction>> found = new ArrayList<>();
        for (int i = 0; i < entry.corrections().size(); i++) {
            found.add(new At<>(
                    FieldPath.of(CORRECTIONS).item(i), entry.corrections().get(i)));
        }
        return found;
    }

    private static void addClaim(List<At<String>> found, Claim claim) {
        add(found, CLAIM.child("text"), claim.text());
        if (claim.quote() != null) {
            add(found, CLAIM.child("quote").child("text"), claim.quote().text());
        }
        add(found, CLAIM.child("place"), claim.place());
    }

    private static void addEvidence(List<At<String>> found, FactCheck entry) {
        for (int i = 0; i < entry.appearances().size(); i++) {
            Appearance appearance = entry.appearances().get(i);
            add(found, APPEARANCES, i, "reach", appearance.reach());
            add(found, APPEARANCES, i, "note", appearance.note());
        }
        for (int i = 0; i < entry.sources().size(); i++) {
            Source source = entry.sources().get(i);
            add(found, SOURCES, i, "title", source.title());
            if (source.quote() != null) {
                add(
                        found,
                        item(SOURCES, i, "quote").child("text"),
                        source.quote().text());
            }
            add(found, SOURCES, i, "note", source.note());
        }
        for (int i = 0; i < entry.denials().size(); i++) {
            Denial denial = entry.denials().get(i);
            add(found, DENIALS, i, "role", denial.role());
            add(found, DENIALS, i, "statement", denial.statement());
        }
    }

    private static void addArchived(List<At<CalendarDate>> found, String list, int number, @Nullable Archive archive) {
        if (archive != null) {
            add(found, item(list, number, "archived").child("date"), archive.date());
        }
    }

    private static <T> void add(List<At<T>> found, String list, int number, String field, @Nullable T value) {
        if (value != null) {
            found.add(new At<>(item(list, number, field), value));
        }
    }

    private static <T> void add(List<At<T>> found, FieldPath at, @Nullable T value) {
        if (value != null) {
            found.add(new At<>(at, value));
        }
    }
}
