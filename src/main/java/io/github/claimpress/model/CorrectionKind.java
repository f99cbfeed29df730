package io.github.claimpress.model;

/** How much a correction changes (EFCSN tells minor, update and substantial apart). */
public enum CorrectionKind implements Keyed {
    MINOR,
    UPDATE,
    SUBSTANTIAL,
    VERDICT_CHANGE,
    VOID
}
