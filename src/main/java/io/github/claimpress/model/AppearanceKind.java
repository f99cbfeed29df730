package io.github.claimpress.model;

/** What sort of publication carried the claim. */
public enum AppearanceKind implements Keyed {
    SOCIAL_POST,
    ARTICLE,
    BROADCAST,
    STATEMENT,
    VIDEO,
    DOCUMENT
}
