package io.github.claimpress.model;

/** How an appearance took the claim from the one before it. */
public enum Relation implements Keyed {
    REPEATED,
    QUOTED,
    TRANSLATED,
    EMBELLISHED,
    INDEPENDENT,
    UNKNOWN
}
