package io.github.claimpress.card;

/** Faces of cards in few words. */
final class Faces {
    private Faces() {}

    static CardFace of(String claim) {
        return of(claim, "false", "False");
    }

    static CardFace of(String claim, String rating, String label) {
        return of(claim, rating, label, "Example", "Somebody", "29 July 2025");
    }

    static CardFace of(String claim, String rating, String label, String site, String claimant, String date) {
        return new CardFace("en", claim, "A title", "“", "”", rating, label, rating, "", site, claimant, date);
    }

    static CardFace withTitle(String claim, String title) {
        return new CardFace("en", claim, title, "“", "”", "false", "False", "false", "", "Example", "", "");
    }

    static CardFace withoutMark(String claim, String label) {
        return new CardFace("en", claim, "A title", "“", "”", "false", label, "", "", "Example", "", "");
    }

    static CardFace coloured(String colour) {
        return new CardFace("en", "A claim", "A title", "“", "”", "own", "Own", "mixed", colour, "Example", "", "");
    }
}
