package io.github.claimpress.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry: one claim, what was found out about it, and the verdict.
 *
 * @param path its file from the site's folder
 * @param id stable, never reused
 * @param slug the last part of its address, unique in its language
 * @param aliases former addresses from the site's root, without the first slash
 * @param language BCP 47
 * @param summary one or two sentences; null where the verdict's explanation serves
 * @param published null for a draft without a date
 * @param verdict null for a draft without one
 * @param denials in the order of the file, as are all lists here, so that a place in a list is one in the file
 * @param translationOf the id of the original; null for an original
 */
public record FactCheck(
        String path,
        String id,
        String slug,
        List<String> aliases,
        String language,
        Status status,
        String title,
        @Nullable String summary,
        @Nullable Moment published,
        @Nullable Moment updated,
        List<String> authors,
        List<String> reviewers,
        @Nullable String why,
        List<String> disclosures,
        Claim claim,
        @Nullable Verdict verdict,
        CountryRoles countries,
        List<String> topics,
        List<String> narratives,
        List<Appearance> appearances,
        List<Source> sources,
        List<Denial> denials,
        List<RequestForComment> requests,
        List<Correction> corrections,
        @Nullable String translationOf,
        List<String> related,
        List<MediaItem> media,
        @Nullable String license,
        Outline outline) {
    public FactCheck {
        aliases = List.copyOf(aliases);
        authors = List.copyOf(authors);
        reviewers = List.copyOf(reviewers);
        disclosures = List.copyOf(disclosures);
        topics = List.copyOf(topics);
        narratives = List.copyOf(narratives);
        appearances = List.copyOf(appearances);
        sources = List.copyOf(sources);
        denials = List.copyOf(denials);
        requests = List.copyOf(requests);
        corrections = List.copyOf(corrections);
        related = List.copyOf(related);
        media = List.copyOf(media);
    }

    /** By its file, which no other entry has: to look at every field would take long. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    public boolean isPublic() {
        return status == Status.PUBLISHED || status == Status.VOID;
    }

    /** The verdict that stands: none where the entry has none, or was declared void. */
    public @Nullable Verdict standing() {
        return status == Status.VOID ? null : verdict;
    }

    /** Why the entry is void; null for any other, and where nobody said. */
    public @Nullable String voidReason() {
        if (status != Status.VOID) {
            return null;
        }
        for (Correction correction : newestCorrections()) {
            if (correction.kind() == CorrectionKind.VOID && correction.note() != null) {
                return correction.note();
            }
        }
        return null;
    }

    /** The summary, or else the verdict's explanation. */
    public @Nullable String lead() {
        return summary != null || verdict == null ? summary : verdict.explanation();
    }

    /** The corrections as readers see them, whichever order the file has. */
    public List<Correction> newestCorrections() {
        return corrections.size() < 2
                ? corrections
                : corrections.stream()
                        .sorted(Comparator.comparing(Correction::date).reversed())
                        .toList();
    }

    /** When the entry last changed: its update or newest correction, else its publication. */
    public @Nullable Moment changed() {
        Moment last = updated != null ? updated : published;
        for (Correction correction : corrections) {
            if (last == null || correction.date().compareTo(last) > 0) {
                last = correction.date();
            }
        }
        return last;
    }

    /** The same entry as the translation of another. */
    public FactCheck translating(String originalId) {
        return with(originalId, outline);
    }

    /** The same entry with another text. */
    public FactCheck with(Outline other) {
        return with(translationOf, other);
    }

    private FactCheck with(@Nullable String originalId, Outline other) {
        return new FactCheck(
                path,
                id,
                slug,
                aliases,
                language,
                status,
                title,
                summary,
                published,
                updated,
                authors,
                reviewers,
                why,
                disclosures,
                claim,
                verdict,
                countries,
                topics,
                narratives,
                appearances,
                sources,
                denials,
                requests,
                corrections,
                originalId,
                related,
                media,
                license,
                other);
    }
}
