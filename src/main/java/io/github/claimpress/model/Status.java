package io.github.claimpress.model;

/** Where an entry stands in the desk's work; only published and void entries are public. */
public enum Status implements Keyed {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    VOID
}
