package io.github.claimpress.shape;

/** When a file must have a field. */
public enum Need {
    /** No file of the kind can do without it. */
    ALWAYS,
    /** Only a draft can do without it. */
    UNLESS_DRAFT,
    /** Never. */
    NONE
}
