package io.github.claimpress.model;

/** What a publisher did after the check. */
public enum OutcomeKind implements Keyed {
    CORRECTED,
    NOTED,
    DELETED,
    UNCHANGED
}
