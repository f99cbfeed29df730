package io.github.claimpress.model;

/** Where bodies are kept. Safe for several threads. */
@FunctionalInterface
public interface Bodies {
    /** The text with this outline; {@link Body#EMPTY} where there is none. */
    Body body(Outline outline);
}
