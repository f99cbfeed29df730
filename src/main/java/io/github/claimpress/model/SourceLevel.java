package io.github.claimpress.model;

/** How near a source is to what it tells of (IFCN 3.2). */
public enum SourceLevel implements Keyed {
    PRIMARY,
    SECONDARY
}
