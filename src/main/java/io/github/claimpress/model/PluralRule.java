package io.github.claimpress.model;

/** How a language chooses the form of a noun by a whole number (Unicode CLDR, cardinal rules). */
public enum PluralRule implements Keyed {
    ONE_OTHER {
        @Override
        public String form(long count) {
            return count == 1 ? "one" : "other";
        }
    },
    EAST_SLAVIC {
        @Override
        public String form(long count) {
            long last = count % 10;
            long lastTwo = count % 100;
            if (last == 1 && lastTwo != 11) {
                return "one";
            }
            return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? "few" : "many";
        }
    };

    /** The name of the form, as the words of a language call it. */
    public abstract String form(long count);
}
