package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claim: as checked, as said, by whom, where and when. */
public record ClaimView(
        Phrase text,
        @Nullable Phrase quote,
        @Nullable String languageName,
        @Nullable Link claimant,
        List<String> claimantDetails,
        List<Reference> sameAs,
        @Nullable String place,
        @Nullable When when,
        @Nullable String kind,
        List<Media> media) {
    public record Media(
            @Nullable String kind,
            String category,
            @Nullable Reference original,
            @Nullable String context) {}
}
