package io.github.claimpress.model;

/** What sort of thing the claim is. */
public enum ClaimKind implements Keyed {
    TEXT,
    STATISTIC,
    QUOTE,
    IMAGE,
    VIDEO,
    AUDIO,
    DOCUMENT
}
