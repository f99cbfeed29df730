package io.github.claimpress.model;

/** schema.org's {@code MediaManipulationRatingEnumeration}; its words are the constants of that list. */
public enum MediaCategory implements Keyed {
    DECONTEXTUALIZED_CONTENT("DecontextualizedContent"),
    EDITED_OR_CROPPED_CONTENT("EditedOrCroppedContent"),
    ORIGINAL_MEDIA_CONTENT("OriginalMediaContent"),
    SATIRE_OR_PARODY_CONTENT("SatireOrParodyContent"),
    STAGED_CONTENT("StagedContent"),
    TRANSFORMED_CONTENT("TransformedContent");

    private final String word;

    MediaCategory(String word) {
        this.word = word;
    }

    @Override
    public String key() {
        return word;
    }
}
