package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claim: as checked, as said, by whom, where and when. @param checked says that the text is as checked, and in which language */
public record ClaimView(
        Phrase text,
        String checked,
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
