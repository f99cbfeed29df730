package io.github.claimpress.card;

import io.github.claimpress.model.Claim;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Verdict;
import io.github.claimpress.model.Words;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a card shows: equal faces are equal images. What is absent is empty.
 *
 * @param title stands in where the claim is in letters that we cannot draw
 * @param open the language's opening quotation mark
 * @param rating the verdict's key, for a label that we cannot draw
 * @param shape the key of the built-in verdict whose mark is worn; empty for none
 * @param colour {@code #rrggbb}; empty for the shape's own
 */
record CardFace(
        String language,
        String claim,
        String title,
        String open,
        String close,
        String rating,
        String verdict,
        String shape,
        String colour,
        String site,
        String claimant,
        String date) {
    /** Rises when the drawing changes, so that cards of the former drawing are not taken from the cache. */
    private static final String DRAWING = "1";

    static CardFace of(Site site, FactCheck entry) {
        Words words = site.words().in(entry.language());
        Claim claim = entry.claim();
        Rating rating = rating(site, entry);
        return new CardFace(
                entry.language(),
                claim.text(),
                entry.title(),
                words.texts().getOrDefault("quotes.open", "“"),
                words.texts().getOrDefault("quotes.close", "”"),
                entry.verdict() == null ? "" : entry.verdict().rating(),
                outcome(site, entry, rating),
                rating == null ? "" : rating.shape(),
                rating == null || rating.colour() == null ? "" : rating.colour(),
                site.settings().title(),
                claim.claimant() == null ? "" : site.nameOf(claim.claimant(), entry.language()),
                date(words, entry));
    }

    /** A name for this face that no other face and no other Java has: 64 hexadecimal digits. */
    String key() {
        MessageDigest digest = sha256();
        for (String part : List.of(
                DRAWING,
                Runtime.version().toString(),
                language,
                claim,
                title,
                open,
                close,
                rating,
                verdict,
                shape,
                colour,
                site,
                claimant,
                date)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A void entry wears no verdict any more. */
    private static @Nullable Rating rating(Site site, FactCheck entry) {
        Verdict verdict = entry.verdict();
        return verdict == null || entry.status() == Status.VOID
                ? null
                : site.settings().verdicts().rating(verdict.rating()).orElse(null);
    }

    private static String outcome(Site site, FactCheck entry, @Nullable Rating rating) {
        if (entry.status() == Status.VOID) {
            return site.words().in(entry.language()).term("status", Status.VOID.key());
        }
        if (rating != null) {
            return site.verdictLabel(rating, entry.language());
        }
        return entry.verdict() == null ? "" : entry.verdict().rating();
    }

    /** When the claim was made; where neither that nor the claimant is known, when we published. */
    private static String date(Words words, FactCheck entry) {
        Claim claim = entry.claim();
        if (claim.date() != null) {
            return words.date(claim.date());
        }
        Moment published = entry.published();
        return claim.claimant() == null && published != null ? words.date(published.day()) : "";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
