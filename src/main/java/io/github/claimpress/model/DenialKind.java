package io.github.claimpress.model;

/** What an official statement does with the claim. */
public enum DenialKind implements Keyed {
    DENIAL,
    PARTIAL_DENIAL,
    NO_COMMENT,
    CONFIRMATION,
    CLARIFICATION
}
