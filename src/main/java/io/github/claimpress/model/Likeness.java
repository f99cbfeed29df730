package io.github.claimpress.model;

/** How alike two claims are, in words. The bounds were chosen by reading pairs of real claims: see docs/benchmarks.md. */
public enum Likeness {
    NEARLY_THE_SAME(0.85),
    MUCH_ALIKE(0.6),
    ALIKE_IN_PART(0.35),
    FAINTLY_ALIKE(0);

    private final double least;

    Likeness(double least) {
        this.least = least;
    }

    /** The smallest number, from 0 to 1, that is called so. */
    public double least() {
        return least;
    }

    /** @param number 0 for no word in common, 1 for the same words */
    public static Likeness of(double number) {
        for (Likeness likeness : values()) {
            if (number >= likeness.least) {
                return likeness;
            }
        }
        return FAINTLY_ALIKE;
    }
}
