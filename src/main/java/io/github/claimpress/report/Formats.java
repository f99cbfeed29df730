package io.github.claimpress.report;

/** The formats by name. */
public enum Formats {
    PRETTY {
        @Override
        public Format format(boolean colour) {
            return new PrettyFormat(colour);
        }
    },
    SHORT {
        @Override
        public Format format(boolean colour) {
            return new ShortFormat();
        }
    };

    /** @param colour whether the reader is a terminal that shows colours */
    public abstract Format format(boolean colour);
}
