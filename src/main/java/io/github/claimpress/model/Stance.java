package io.github.claimpress.model;

/** Whether a source speaks for the claim, against it, or neither (IFCN 5.3). */
public enum Stance implements Keyed {
    SUPPORTS,
    REFUTES,
    CONTEXT
}
