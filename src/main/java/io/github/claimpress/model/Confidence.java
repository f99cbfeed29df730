package io.github.claimpress.model;

/** How sure the verdict is. */
public enum Confidence implements Keyed {
    HIGH,
    MODERATE,
    LOW
}
